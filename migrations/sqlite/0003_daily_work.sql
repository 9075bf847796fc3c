CREATE TABLE `role_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `role_drafts_updated` ON `role_drafts` (`updated_at`);--> statement-breakpoint
CREATE TABLE `csv_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`municipality_code` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`rows` text,
	`total` integer NOT NULL,
	`taken` integer DEFAULT 0 NOT NULL,
	`made` text,
	`created_at` integer NOT NULL,
	`imported_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "csv_imports_kind" CHECK(kind in ('candidates', 'employers')),
	CONSTRAINT "csv_imports_status" CHECK(status in ('checked', 'imported', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `csv_imports_user` ON `csv_imports` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "saved_views_list" CHECK(list in ('candidates', 'employers', 'roles', 'introductions'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`user_id`,`list`,`name`);--> statement-breakpoint
CREATE TABLE `municipality_settings` (
	`code` text PRIMARY KEY NOT NULL,
	`unit_name` text,
	`contact_weeks` integer,
	`answer_days` integer,
	`step_days` integer,
	`role_days` integer,
	`contact_user_id` text,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`contact_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "municipality_settings_weeks" CHECK(contact_weeks is null or contact_weeks between 1 and 26),
	CONSTRAINT "municipality_settings_answer" CHECK(answer_days is null or answer_days between 1 and 20),
	CONSTRAINT "municipality_settings_step" CHECK(step_days is null or step_days between 1 and 40),
	CONSTRAINT "municipality_settings_role" CHECK(role_days is null or role_days between 14 and 365)
);
--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`pace` text NOT NULL,
	PRIMARY KEY(`user_id`, `kind`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notice_choices_kind" CHECK(kind in ('introduction', 'introduction_news', 'talk', 'role', 'verification')),
	CONSTRAINT "notice_choices_pace" CHECK(pace in ('now', 'daily', 'never'))
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`event` text NOT NULL,
	`subject_id` text NOT NULL,
	`link` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notices_kind" CHECK(kind in ('introduction', 'introduction_news', 'talk', 'role', 'verification'))
);
--> statement-breakpoint
CREATE INDEX `notices_user` ON `notices` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`user_id`,`read_at`);--> statement-breakpoint
CREATE TABLE `reach_asked` (
	`employer_id` text NOT NULL,
	`day` text NOT NULL,
	`description` text NOT NULL,
	PRIMARY KEY(`employer_id`, `day`, `description`),
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reach_people` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`night` text NOT NULL,
	`person` text NOT NULL,
	`hidden` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reach_people_night` ON `reach_people` (`night`);--> statement-breakpoint
ALTER TABLE `employers` ADD `consultant_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `roles` ADD `condition_reasons` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `peer` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `roles` ADD `expiry_told_for` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `wording_reason` text;--> statement-breakpoint
CREATE INDEX `roles_expiry` ON `roles` (`status`,`expires_on`);