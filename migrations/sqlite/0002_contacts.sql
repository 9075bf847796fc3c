CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text,
	`employer_id` text,
	`municipality_code` text NOT NULL,
	`by_user_id` text NOT NULL,
	`held_on` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`visible_to_candidate` integer NOT NULL,
	`next_on` text,
	`next_clock` text,
	`next_what` text DEFAULT '' NOT NULL,
	`next_dropped_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_kind" CHECK(kind in ('phone', 'meeting', 'visit', 'message', 'other')),
	CONSTRAINT "contacts_about_one" CHECK((candidate_id is null) <> (employer_id is null))
);
--> statement-breakpoint
CREATE INDEX `contacts_candidate` ON `contacts` (`candidate_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `contacts_employer` ON `contacts` (`employer_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `contacts_next` ON `contacts` (`municipality_code`,`next_on`);--> statement-breakpoint
CREATE TABLE `open_role_days` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`last_open_on` text,
	`first_checked_on` text NOT NULL,
	`checked_on` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `open_role_days_checked` ON `open_role_days` (`checked_on`);--> statement-breakpoint
CREATE TABLE `talk_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`suits` text NOT NULL,
	`asked_at` integer NOT NULL,
	`withdrawn_at` integer,
	`answered_at` integer,
	`contact_id` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "talk_requests_suits" CHECK(suits in ('any', 'morning', 'afternoon'))
);
--> statement-breakpoint
CREATE INDEX `talk_requests_candidate` ON `talk_requests` (`candidate_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `talk_requests_open` ON `talk_requests` (`candidate_id`) WHERE withdrawn_at is null and answered_at is null;