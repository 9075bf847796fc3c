-- The log is never changed. Entries go only with a whole seal whose time is over, personal parts only when erased.
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_payloads_no_update BEFORE UPDATE ON audit_payloads
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_subjects_no_update BEFORE UPDATE ON audit_subjects
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_order_no_update BEFORE UPDATE ON audit_order
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_erasures_no_update BEFORE UPDATE ON audit_erasures
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_drops_no_update BEFORE UPDATE ON audit_drops
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_order_no_delete BEFORE DELETE ON audit_order
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_erasures_no_delete BEFORE DELETE ON audit_erasures
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_drops_no_delete BEFORE DELETE ON audit_drops
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries
WHEN NOT EXISTS (SELECT 1 FROM audit_order o JOIN audit_seals s ON o.position BETWEEN s.from_position AND s.to_position JOIN audit_drops d ON d.seal_id = s.id WHERE o.entry_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_payloads_no_delete BEFORE DELETE ON audit_payloads
WHEN NOT EXISTS (SELECT 1 FROM audit_erasures e WHERE e.entry_id = OLD.entry_id)
AND NOT EXISTS (SELECT 1 FROM audit_order o JOIN audit_seals s ON o.position BETWEEN s.from_position AND s.to_position JOIN audit_drops d ON d.seal_id = s.id WHERE o.entry_id = OLD.entry_id)
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_subjects_no_delete BEFORE DELETE ON audit_subjects
WHEN NOT EXISTS (SELECT 1 FROM audit_erasures e WHERE e.entry_id = OLD.entry_id)
AND NOT EXISTS (SELECT 1 FROM audit_order o JOIN audit_seals s ON o.position BETWEEN s.from_position AND s.to_position JOIN audit_drops d ON d.seal_id = s.id WHERE o.entry_id = OLD.entry_id)
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
