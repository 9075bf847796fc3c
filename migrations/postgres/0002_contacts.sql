CREATE TABLE "contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text,
	"employer_id" text,
	"municipality_code" text NOT NULL,
	"by_user_id" text NOT NULL,
	"held_on" date NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"visible_to_candidate" boolean NOT NULL,
	"next_on" date,
	"next_clock" text,
	"next_what" text DEFAULT '' NOT NULL,
	"next_dropped_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_kind" CHECK (kind in ('phone', 'meeting', 'visit', 'message', 'other')),
	CONSTRAINT "contacts_about_one" CHECK ((candidate_id is null) <> (employer_id is null))
);
--> statement-breakpoint
CREATE TABLE "open_role_days" (
	"candidate_id" text PRIMARY KEY NOT NULL,
	"last_open_on" date,
	"first_checked_on" date NOT NULL,
	"checked_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"suits" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"contact_id" text,
	CONSTRAINT "talk_requests_suits" CHECK (suits in ('any', 'morning', 'afternoon'))
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_role_days" ADD CONSTRAINT "open_role_days_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_requests" ADD CONSTRAINT "talk_requests_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_requests" ADD CONSTRAINT "talk_requests_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_candidate" ON "contacts" USING btree ("candidate_id","held_on");--> statement-breakpoint
CREATE INDEX "contacts_employer" ON "contacts" USING btree ("employer_id","held_on");--> statement-breakpoint
CREATE INDEX "contacts_next" ON "contacts" USING btree ("municipality_code","next_on");--> statement-breakpoint
CREATE INDEX "open_role_days_checked" ON "open_role_days" USING btree ("checked_on");--> statement-breakpoint
CREATE INDEX "talk_requests_candidate" ON "talk_requests" USING btree ("candidate_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "talk_requests_open" ON "talk_requests" USING btree ("candidate_id") WHERE withdrawn_at is null and answered_at is null;