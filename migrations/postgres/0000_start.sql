CREATE TABLE "account_links" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "account_links_purpose" CHECK (purpose in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE TABLE "organisation_units" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"municipality_code" text,
	"employer_id" text,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"role" text NOT NULL,
	"municipality_code" text,
	"unit_id" text,
	"password_hash" text,
	"locale" text DEFAULT 'da' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	CONSTRAINT "users_role" CHECK (role in ('employer', 'candidate', 'consultant', 'leader', 'admin')),
	CONSTRAINT "users_locale" CHECK (locale in ('da', 'en'))
);
--> statement-breakpoint
CREATE TABLE "agreement_signatures" (
	"agreement_id" text NOT NULL,
	"version" integer NOT NULL,
	"party" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_user_id" text NOT NULL,
	"way" text NOT NULL,
	"said_on" date,
	"present" text,
	CONSTRAINT "agreement_signatures_agreement_id_version_party_pk" PRIMARY KEY("agreement_id","version","party"),
	CONSTRAINT "agreement_signatures_party" CHECK (party in ('employer', 'candidate', 'municipality')),
	CONSTRAINT "agreement_signatures_way" CHECK (way in ('self', 'meeting', 'phone', 'paper'))
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"introduction_id" text NOT NULL,
	"hours" integer NOT NULL,
	"intensity" integer NOT NULL,
	"week" jsonb,
	"tasks" text NOT NULL,
	"accommodations" jsonb NOT NULL,
	"support" text DEFAULT '' NOT NULL,
	"pay" bigint,
	"full_time_pay" bigint,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_kind" CHECK (kind in ('temporary', 'permanent')),
	CONSTRAINT "agreements_hours" CHECK (hours between 60 and 2220),
	CONSTRAINT "agreements_intensity" CHECK (intensity between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" text PRIMARY KEY NOT NULL,
	"introduction_id" text,
	"agreement_id" text,
	"candidate_id" text NOT NULL,
	"role_id" text,
	"employer_id" text NOT NULL,
	"workplace_id" text,
	"unit_id" text,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"hours" integer NOT NULL,
	"intensity" integer NOT NULL,
	"decision_on" date NOT NULL,
	"decision_system" text NOT NULL,
	"decision_reference" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placements_kind" CHECK (kind in ('temporary', 'permanent'))
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text,
	"actor_role" text NOT NULL,
	"municipality_code" text,
	"purpose" text NOT NULL,
	"route" text NOT NULL,
	"commitment" text NOT NULL,
	CONSTRAINT "audit_entries_kind" CHECK (kind in ('change', 'reading'))
);
--> statement-breakpoint
CREATE TABLE "audit_payloads" (
	"entry_id" text PRIMARY KEY NOT NULL,
	"salt" text NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"id" integer PRIMARY KEY NOT NULL,
	"from_entry" text NOT NULL,
	"to_entry" text NOT NULL,
	"entries" integer NOT NULL,
	"root" text NOT NULL,
	"previous" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_subjects" (
	"entry_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"groups" jsonb NOT NULL,
	CONSTRAINT "audit_subjects_entry_id_candidate_id_pk" PRIMARY KEY("entry_id","candidate_id")
);
--> statement-breakpoint
CREATE TABLE "candidate_profiles" (
	"candidate_id" text PRIMARY KEY NOT NULL,
	"hours_min" integer,
	"hours_max" integer,
	"hours_wish" integer,
	"per_day" integer,
	"max_days" integer,
	"rest_day" boolean DEFAULT false NOT NULL,
	"combine" boolean,
	"week" jsonb,
	"needs" jsonb NOT NULL,
	"competences" jsonb NOT NULL,
	"competences_complete" boolean DEFAULT false NOT NULL,
	"licences" jsonb NOT NULL,
	"travel_modes" jsonb,
	"travel_minutes" integer,
	"wishes" jsonb NOT NULL,
	"unwanted" jsonb NOT NULL,
	"available_from" date,
	"presentation" text DEFAULT '' NOT NULL,
	"settled" jsonb,
	"last_confirmed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "candidate_profiles_hours" CHECK (hours_min is null or hours_max is null or (hours_min >= 60 and hours_max <= 2220 and hours_min <= hours_max))
);
--> statement-breakpoint
CREATE TABLE "candidate_responsibilities" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"consultant_id" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"municipality_code" text NOT NULL,
	"consultant_id" text,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"postcode" text NOT NULL,
	"protected_identity" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"approved_on" date NOT NULL,
	"approval_municipality" text NOT NULL,
	"approval_kind" text NOT NULL,
	"ledighedsydelse_from" date,
	"card_wanted" boolean DEFAULT false NOT NULL,
	"card_released" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "candidates_status" CHECK (status in ('active', 'paused', 'placed', 'closed')),
	CONSTRAINT "candidates_approval_kind" CHECK (approval_kind in ('first', 'permanent'))
);
--> statement-breakpoint
CREATE TABLE "hidden_employers" (
	"candidate_id" text NOT NULL,
	"employer_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hidden_employers_candidate_id_employer_id_pk" PRIMARY KEY("candidate_id","employer_id")
);
--> statement-breakpoint
CREATE TABLE "employer_users" (
	"user_id" text PRIMARY KEY NOT NULL,
	"employer_id" text NOT NULL,
	"title" text
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" text PRIMARY KEY NOT NULL,
	"cvr" text NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'unverified' NOT NULL,
	"municipality_code" text NOT NULL,
	"phone" text,
	"verified_at" timestamp (3) with time zone,
	"verified_by" text,
	"verification_note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employers_status" CHECK (status in ('unverified', 'verified', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" text PRIMARY KEY NOT NULL,
	"employer_id" text NOT NULL,
	"workplace_id" text NOT NULL,
	"unit_id" text,
	"status" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"positions" integer DEFAULT 1 NOT NULL,
	"placed" integer DEFAULT 0 NOT NULL,
	"hours_min" integer NOT NULL,
	"hours_max" integer NOT NULL,
	"week" jsonb,
	"fixed_days" jsonb NOT NULL,
	"max_per_day" integer,
	"min_shift" integer,
	"conditions" jsonb NOT NULL,
	"competences" jsonb NOT NULL,
	"licences" jsonb NOT NULL,
	"tasks" jsonb NOT NULL,
	"remote" integer DEFAULT 0 NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"latest_start" date,
	"published_at" timestamp (3) with time zone,
	"expires_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "roles_status_known" CHECK (status in ('draft', 'published', 'paused', 'filled', 'closed')),
	CONSTRAINT "roles_positions" CHECK (positions >= 1 and placed >= 0 and placed <= positions),
	CONSTRAINT "roles_hours" CHECK (hours_min >= 60 and hours_max <= 2220 and hours_min <= hours_max),
	CONSTRAINT "roles_remote" CHECK (remote between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "workplaces" (
	"id" text PRIMARY KEY NOT NULL,
	"employer_id" text NOT NULL,
	"unit_id" text,
	"name" text NOT NULL,
	"p_number" text,
	"address" text NOT NULL,
	"postcode" text NOT NULL,
	"municipality_code" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"introduction_id" text,
	"employer_id" text NOT NULL,
	"role_id" text,
	"purpose" text NOT NULL,
	"fields" jsonb NOT NULL,
	"way" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"recorded_by" text,
	"present" text,
	"wording" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "consents_way" CHECK (way in ('self', 'meeting', 'phone', 'paper'))
);
--> statement-breakpoint
CREATE TABLE "introduction_events" (
	"id" text PRIMARY KEY NOT NULL,
	"introduction_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"by_user_id" text,
	"on_behalf_of" text,
	"way" text,
	"said_on" date,
	"present" text,
	"reason" text,
	"details" jsonb NOT NULL,
	CONSTRAINT "introduction_events_to" CHECK (to_status in ('wished', 'approved', 'accepted', 'presented', 'meeting', 'trial', 'agreement', 'placed', 'declined', 'withdrawn', 'expired', 'filled_elsewhere'))
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" text PRIMARY KEY NOT NULL,
	"role_id" text,
	"employer_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp (3) with time zone NOT NULL,
	"due_on" date,
	"weights_version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "introductions_status" CHECK (status in ('wished', 'approved', 'accepted', 'presented', 'meeting', 'trial', 'agreement', 'placed', 'declined', 'withdrawn', 'expired', 'filled_elsewhere'))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"introduction_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"slots" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_kind" CHECK (kind in ('invitation', 'reset', 'account_exists', 'news')),
	CONSTRAINT "outbox_locale" CHECK (locale in ('da', 'en'))
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"result" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_organisation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisation_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_workplace_id_workplaces_id_fk" FOREIGN KEY ("workplace_id") REFERENCES "public"."workplaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_unit_id_organisation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisation_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_payloads" ADD CONSTRAINT "audit_payloads_entry_id_audit_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_subjects" ADD CONSTRAINT "audit_subjects_entry_id_audit_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_responsibilities" ADD CONSTRAINT "candidate_responsibilities_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_responsibilities" ADD CONSTRAINT "candidate_responsibilities_consultant_id_users_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_consultant_id_users_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_employers" ADD CONSTRAINT "hidden_employers_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_employers" ADD CONSTRAINT "hidden_employers_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_users" ADD CONSTRAINT "employer_users_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_users" ADD CONSTRAINT "employer_users_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_verified_by_users_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_workplace_id_workplaces_id_fk" FOREIGN KEY ("workplace_id") REFERENCES "public"."workplaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_unit_id_organisation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisation_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplaces" ADD CONSTRAINT "workplaces_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplaces" ADD CONSTRAINT "workplaces_unit_id_organisation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisation_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_events" ADD CONSTRAINT "introduction_events_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_events" ADD CONSTRAINT "introduction_events_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_links_token" ON "account_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "account_links_user" ON "account_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "organisation_units_owner" ON "organisation_units" USING btree ("municipality_code","employer_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "users_municipality" ON "users" USING btree ("municipality_code","role");--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_introduction" ON "agreements" USING btree ("introduction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_introduction" ON "placements" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "placements_candidate" ON "placements" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "placements_employer" ON "placements" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_subjects_candidate" ON "audit_subjects" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "candidate_responsibilities_candidate" ON "candidate_responsibilities" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_user" ON "candidates" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "candidates_municipality" ON "candidates" USING btree ("municipality_code","status");--> statement-breakpoint
CREATE INDEX "candidates_consultant" ON "candidates" USING btree ("consultant_id");--> statement-breakpoint
CREATE INDEX "employer_users_employer" ON "employer_users" USING btree ("employer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employers_cvr" ON "employers" USING btree ("cvr");--> statement-breakpoint
CREATE INDEX "employers_municipality" ON "employers" USING btree ("municipality_code","status");--> statement-breakpoint
CREATE INDEX "roles_employer" ON "roles" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "roles_status" ON "roles" USING btree ("status","published_at");--> statement-breakpoint
CREATE INDEX "workplaces_employer" ON "workplaces" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "consents_candidate" ON "consents" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "consents_introduction" ON "consents" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "introduction_events_introduction" ON "introduction_events" USING btree ("introduction_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_pair" ON "introductions" USING btree ("role_id","candidate_id") WHERE status not in ('declined', 'withdrawn', 'expired', 'filled_elsewhere');--> statement-breakpoint
CREATE INDEX "introductions_candidate" ON "introductions" USING btree ("candidate_id","status");--> statement-breakpoint
CREATE INDEX "introductions_employer" ON "introductions" USING btree ("employer_id","status");--> statement-breakpoint
CREATE INDEX "meetings_introduction" ON "meetings" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("sent_at","next_attempt_at");