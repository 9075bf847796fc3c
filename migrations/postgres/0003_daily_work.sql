CREATE TABLE "role_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "csv_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"rows" jsonb,
	"total" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"made" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"imported_at" timestamp (3) with time zone,
	CONSTRAINT "csv_imports_kind" CHECK (kind in ('candidates', 'employers')),
	CONSTRAINT "csv_imports_status" CHECK (status in ('checked', 'imported', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_views_list" CHECK (list in ('candidates', 'employers', 'roles', 'introductions'))
);
--> statement-breakpoint
CREATE TABLE "municipality_settings" (
	"code" text PRIMARY KEY NOT NULL,
	"unit_name" text,
	"contact_weeks" integer,
	"answer_days" integer,
	"step_days" integer,
	"role_days" integer,
	"contact_user_id" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "municipality_settings_weeks" CHECK (contact_weeks is null or contact_weeks between 1 and 26),
	CONSTRAINT "municipality_settings_answer" CHECK (answer_days is null or answer_days between 1 and 20),
	CONSTRAINT "municipality_settings_step" CHECK (step_days is null or step_days between 1 and 40),
	CONSTRAINT "municipality_settings_role" CHECK (role_days is null or role_days between 14 and 365)
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"pace" text NOT NULL,
	CONSTRAINT "notice_choices_user_id_kind_pk" PRIMARY KEY("user_id","kind"),
	CONSTRAINT "notice_choices_kind" CHECK (kind in ('introduction', 'introduction_news', 'talk', 'role', 'verification')),
	CONSTRAINT "notice_choices_pace" CHECK (pace in ('now', 'daily', 'never'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"event" text NOT NULL,
	"subject_id" text NOT NULL,
	"link" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "notices_kind" CHECK (kind in ('introduction', 'introduction_news', 'talk', 'role', 'verification'))
);
--> statement-breakpoint
CREATE TABLE "reach_asked" (
	"employer_id" text NOT NULL,
	"day" date NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "reach_asked_employer_id_day_description_pk" PRIMARY KEY("employer_id","day","description")
);
--> statement-breakpoint
CREATE TABLE "reach_people" (
	"candidate_id" text PRIMARY KEY NOT NULL,
	"night" date NOT NULL,
	"person" jsonb NOT NULL,
	"hidden" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "consultant_id" text;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "condition_reasons" jsonb;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "peer" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "expiry_told_for" date;--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "wording_reason" text;--> statement-breakpoint
ALTER TABLE "csv_imports" ADD CONSTRAINT "csv_imports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_settings" ADD CONSTRAINT "municipality_settings_contact_user_id_users_id_fk" FOREIGN KEY ("contact_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_asked" ADD CONSTRAINT "reach_asked_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_people" ADD CONSTRAINT "reach_people_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "role_drafts_updated" ON "role_drafts" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "csv_imports_user" ON "csv_imports" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("user_id","list","name");--> statement-breakpoint
CREATE INDEX "notices_user" ON "notices" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("user_id","read_at");--> statement-breakpoint
CREATE INDEX "reach_people_night" ON "reach_people" USING btree ("night");--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_consultant_id_users_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "roles_expiry" ON "roles" USING btree ("status","expires_on");