CREATE TABLE `audit_drops` (
	`seal_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_erasures` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_order` (
	`position` integer PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`leaf` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_order_entry` ON `audit_order` (`entry_id`);--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`id` integer PRIMARY KEY NOT NULL,
	`from_position` integer NOT NULL,
	`to_position` integer NOT NULL,
	`root` text NOT NULL,
	`previous` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL
);
