CREATE TABLE `account_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "account_links_purpose" CHECK(purpose in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_links_token` ON `account_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `account_links_user` ON `account_links` (`user_id`);--> statement-breakpoint
CREATE TABLE `organisation_units` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`municipality_code` text,
	`employer_id` text,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `organisation_units_owner` ON `organisation_units` (`municipality_code`,`employer_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`role` text NOT NULL,
	`municipality_code` text,
	`unit_id` text,
	`password_hash` text,
	`locale` text DEFAULT 'da' NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `organisation_units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "users_role" CHECK(role in ('employer', 'candidate', 'consultant', 'leader', 'admin')),
	CONSTRAINT "users_locale" CHECK(locale in ('da', 'en'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_municipality` ON `users` (`municipality_code`,`role`);--> statement-breakpoint
CREATE TABLE `agreement_signatures` (
	`agreement_id` text NOT NULL,
	`version` integer NOT NULL,
	`party` text NOT NULL,
	`at` integer NOT NULL,
	`by_user_id` text NOT NULL,
	`way` text NOT NULL,
	`said_on` text,
	`present` text,
	PRIMARY KEY(`agreement_id`, `version`, `party`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_signatures_party" CHECK(party in ('employer', 'candidate', 'municipality')),
	CONSTRAINT "agreement_signatures_way" CHECK(way in ('self', 'meeting', 'phone', 'paper'))
);
--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`introduction_id` text NOT NULL,
	`hours` integer NOT NULL,
	`intensity` integer NOT NULL,
	`week` text,
	`tasks` text NOT NULL,
	`accommodations` text NOT NULL,
	`support` text DEFAULT '' NOT NULL,
	`pay` integer,
	`full_time_pay` integer,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`created_at` integer NOT NULL,
	`created_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`introduction_id`) REFERENCES `introductions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreements_kind" CHECK(kind in ('temporary', 'permanent')),
	CONSTRAINT "agreements_hours" CHECK(hours between 60 and 2220),
	CONSTRAINT "agreements_intensity" CHECK(intensity between 1 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_introduction` ON `agreements` (`introduction_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`introduction_id` text,
	`agreement_id` text,
	`candidate_id` text NOT NULL,
	`role_id` text,
	`employer_id` text NOT NULL,
	`workplace_id` text,
	`unit_id` text,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`hours` integer NOT NULL,
	`intensity` integer NOT NULL,
	`decision_on` text NOT NULL,
	`decision_system` text NOT NULL,
	`decision_reference` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`introduction_id`) REFERENCES `introductions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workplace_id`) REFERENCES `workplaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `organisation_units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placements_kind" CHECK(kind in ('temporary', 'permanent'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_introduction` ON `placements` (`introduction_id`);--> statement-breakpoint
CREATE INDEX `placements_candidate` ON `placements` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `placements_employer` ON `placements` (`employer_id`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`actor_role` text NOT NULL,
	`municipality_code` text,
	`purpose` text NOT NULL,
	`route` text NOT NULL,
	`commitment` text NOT NULL,
	CONSTRAINT "audit_entries_kind" CHECK(kind in ('change', 'reading'))
);
--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`);--> statement-breakpoint
CREATE TABLE `audit_payloads` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `audit_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`id` integer PRIMARY KEY NOT NULL,
	`from_entry` text NOT NULL,
	`to_entry` text NOT NULL,
	`entries` integer NOT NULL,
	`root` text NOT NULL,
	`previous` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_subjects` (
	`entry_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`groups` text NOT NULL,
	PRIMARY KEY(`entry_id`, `candidate_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `audit_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_subjects_candidate` ON `audit_subjects` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `candidate_profiles` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`hours_min` integer,
	`hours_max` integer,
	`hours_wish` integer,
	`per_day` integer,
	`max_days` integer,
	`rest_day` integer DEFAULT false NOT NULL,
	`combine` integer,
	`week` text,
	`needs` text NOT NULL,
	`competences` text NOT NULL,
	`competences_complete` integer DEFAULT false NOT NULL,
	`licences` text NOT NULL,
	`travel_modes` text,
	`travel_minutes` integer,
	`wishes` text NOT NULL,
	`unwanted` text NOT NULL,
	`available_from` text,
	`presentation` text DEFAULT '' NOT NULL,
	`settled` text,
	`last_confirmed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "candidate_profiles_hours" CHECK(hours_min is null or hours_max is null or (hours_min >= 60 and hours_max <= 2220 and hours_min <= hours_max))
);
--> statement-breakpoint
CREATE TABLE `candidate_responsibilities` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`consultant_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer,
	`reason` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consultant_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_responsibilities_candidate` ON `candidate_responsibilities` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`municipality_code` text NOT NULL,
	`consultant_id` text,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`postcode` text NOT NULL,
	`protected_identity` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`approved_on` text NOT NULL,
	`approval_municipality` text NOT NULL,
	`approval_kind` text NOT NULL,
	`ledighedsydelse_from` text,
	`card_wanted` integer DEFAULT false NOT NULL,
	`card_released` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consultant_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidates_status" CHECK(status in ('active', 'paused', 'placed', 'closed')),
	CONSTRAINT "candidates_approval_kind" CHECK(approval_kind in ('first', 'permanent'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_user` ON `candidates` (`user_id`);--> statement-breakpoint
CREATE INDEX `candidates_municipality` ON `candidates` (`municipality_code`,`status`);--> statement-breakpoint
CREATE INDEX `candidates_consultant` ON `candidates` (`consultant_id`);--> statement-breakpoint
CREATE TABLE `hidden_employers` (
	`candidate_id` text NOT NULL,
	`employer_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `employer_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `employer_users` (
	`user_id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`title` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `employer_users_employer` ON `employer_users` (`employer_id`);--> statement-breakpoint
CREATE TABLE `employers` (
	`id` text PRIMARY KEY NOT NULL,
	`cvr` text NOT NULL,
	`name` text NOT NULL,
	`status` text DEFAULT 'unverified' NOT NULL,
	`municipality_code` text NOT NULL,
	`phone` text,
	`verified_at` integer,
	`verified_by` text,
	`verification_note` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`verified_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "employers_status" CHECK(status in ('unverified', 'verified', 'refused'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employers_cvr` ON `employers` (`cvr`);--> statement-breakpoint
CREATE INDEX `employers_municipality` ON `employers` (`municipality_code`,`status`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`workplace_id` text NOT NULL,
	`unit_id` text,
	`status` text DEFAULT 'draft' NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`positions` integer DEFAULT 1 NOT NULL,
	`placed` integer DEFAULT 0 NOT NULL,
	`hours_min` integer NOT NULL,
	`hours_max` integer NOT NULL,
	`week` text,
	`fixed_days` text NOT NULL,
	`max_per_day` integer,
	`min_shift` integer,
	`conditions` text NOT NULL,
	`competences` text NOT NULL,
	`licences` text NOT NULL,
	`tasks` text NOT NULL,
	`remote` integer DEFAULT 0 NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`latest_start` text,
	`published_at` integer,
	`expires_on` text,
	`created_at` integer NOT NULL,
	`created_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workplace_id`) REFERENCES `workplaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `organisation_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roles_status_known" CHECK(status in ('draft', 'published', 'paused', 'filled', 'closed')),
	CONSTRAINT "roles_positions" CHECK(positions >= 1 and placed >= 0 and placed <= positions),
	CONSTRAINT "roles_hours" CHECK(hours_min >= 60 and hours_max <= 2220 and hours_min <= hours_max),
	CONSTRAINT "roles_remote" CHECK(remote between 0 and 100)
);
--> statement-breakpoint
CREATE INDEX `roles_employer` ON `roles` (`employer_id`);--> statement-breakpoint
CREATE INDEX `roles_status` ON `roles` (`status`,`published_at`);--> statement-breakpoint
CREATE TABLE `workplaces` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`unit_id` text,
	`name` text NOT NULL,
	`p_number` text,
	`address` text NOT NULL,
	`postcode` text NOT NULL,
	`municipality_code` text NOT NULL,
	`conditions` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `organisation_units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workplaces_employer` ON `workplaces` (`employer_id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`introduction_id` text,
	`employer_id` text NOT NULL,
	`role_id` text,
	`purpose` text NOT NULL,
	`fields` text NOT NULL,
	`way` text NOT NULL,
	`given_at` integer NOT NULL,
	`valid_from` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_by` text,
	`present` text,
	`wording` text NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`introduction_id`) REFERENCES `introductions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consents_way" CHECK(way in ('self', 'meeting', 'phone', 'paper'))
);
--> statement-breakpoint
CREATE INDEX `consents_candidate` ON `consents` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `consents_introduction` ON `consents` (`introduction_id`);--> statement-breakpoint
CREATE TABLE `introduction_events` (
	`id` text PRIMARY KEY NOT NULL,
	`introduction_id` text NOT NULL,
	`at` integer NOT NULL,
	`from_status` text,
	`to_status` text NOT NULL,
	`by_user_id` text,
	`on_behalf_of` text,
	`way` text,
	`said_on` text,
	`present` text,
	`reason` text,
	`details` text NOT NULL,
	FOREIGN KEY (`introduction_id`) REFERENCES `introductions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "introduction_events_to" CHECK(to_status in ('wished', 'approved', 'accepted', 'presented', 'meeting', 'trial', 'agreement', 'placed', 'declined', 'withdrawn', 'expired', 'filled_elsewhere'))
);
--> statement-breakpoint
CREATE INDEX `introduction_events_introduction` ON `introduction_events` (`introduction_id`,`at`);--> statement-breakpoint
CREATE TABLE `introductions` (
	`id` text PRIMARY KEY NOT NULL,
	`role_id` text,
	`employer_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`due_on` text,
	`weights_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "introductions_status" CHECK(status in ('wished', 'approved', 'accepted', 'presented', 'meeting', 'trial', 'agreement', 'placed', 'declined', 'withdrawn', 'expired', 'filled_elsewhere'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `introductions_pair` ON `introductions` (`role_id`,`candidate_id`) WHERE status not in ('declined', 'withdrawn', 'expired', 'filled_elsewhere');--> statement-breakpoint
CREATE INDEX `introductions_candidate` ON `introductions` (`candidate_id`,`status`);--> statement-breakpoint
CREATE INDEX `introductions_employer` ON `introductions` (`employer_id`,`status`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`introduction_id` text NOT NULL,
	`at` integer NOT NULL,
	`place` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`introduction_id`) REFERENCES `introductions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_introduction` ON `meetings` (`introduction_id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to_address` text NOT NULL,
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`slots` text NOT NULL,
	`created_at` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`sent_at` integer,
	CONSTRAINT "outbox_kind" CHECK(kind in ('invitation', 'reset', 'account_exists', 'news')),
	CONSTRAINT "outbox_locale" CHECK(locale in ('da', 'en'))
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`result` text NOT NULL,
	`at` integer NOT NULL
);
