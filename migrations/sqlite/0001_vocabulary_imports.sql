CREATE TABLE `vocabulary_concepts` (
	`import_number` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`uri` text NOT NULL,
	`isco` text,
	`skill_group` text,
	`labels` text NOT NULL,
	`names` text NOT NULL,
	`relations` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`import_number`, `id`),
	FOREIGN KEY (`import_number`) REFERENCES `vocabulary_imports`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vocabulary_concepts_kind" CHECK(kind in ('occupation', 'skill'))
);
--> statement-breakpoint
CREATE TABLE `vocabulary_imports` (
	`number` integer PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`previous` integer,
	`files` text NOT NULL,
	`counts` text NOT NULL,
	`started_at` integer NOT NULL,
	`present_at` integer,
	CONSTRAINT "vocabulary_imports_status" CHECK(status in ('staging', 'present', 'former', 'undone'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vocabulary_imports_present` ON `vocabulary_imports` (`status`) WHERE status = 'present';