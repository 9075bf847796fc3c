CREATE TABLE "vocabulary_concepts" (
	"import_number" integer NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"uri" text NOT NULL,
	"isco" text,
	"skill_group" text,
	"labels" jsonb NOT NULL,
	"names" jsonb NOT NULL,
	"relations" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "vocabulary_concepts_import_number_id_pk" PRIMARY KEY("import_number","id"),
	CONSTRAINT "vocabulary_concepts_kind" CHECK (kind in ('occupation', 'skill'))
);
--> statement-breakpoint
CREATE TABLE "vocabulary_imports" (
	"number" integer PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"previous" integer,
	"files" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"present_at" timestamp (3) with time zone,
	CONSTRAINT "vocabulary_imports_status" CHECK (status in ('staging', 'present', 'former', 'undone'))
);
--> statement-breakpoint
ALTER TABLE "vocabulary_concepts" ADD CONSTRAINT "vocabulary_concepts_import_number_vocabulary_imports_number_fk" FOREIGN KEY ("import_number") REFERENCES "public"."vocabulary_imports"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "vocabulary_imports_present" ON "vocabulary_imports" USING btree ("status") WHERE status = 'present';