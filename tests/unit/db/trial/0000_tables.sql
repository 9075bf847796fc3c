-- Both engines read this file: SQLite takes any name for a type.
create table counters (id text primary key, value integer not null);
--> statement-breakpoint
create table notes (id text primary key, counter_id text references counters (id), label text unique);
--> statement-breakpoint
create table samples (
  id text primary key, whole integer, large bigint, fraction double precision, yes boolean, at timestamptz (3), day date,
  data jsonb, state text, raw bytea
);
--> statement-breakpoint
insert into counters values ('a', 0), ('b', 0);
