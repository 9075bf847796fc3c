CREATE TABLE "audit_drops" (
	"seal_id" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_erasures" (
	"entry_id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_order" (
	"position" integer PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"leaf" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"id" integer PRIMARY KEY NOT NULL,
	"from_position" integer NOT NULL,
	"to_position" integer NOT NULL,
	"root" text NOT NULL,
	"previous" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "audit_order_entry" ON "audit_order" USING btree ("entry_id");