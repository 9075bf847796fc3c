-- The log is never changed. Entries go only with a whole seal whose time is over, personal parts only when erased.
--> statement-breakpoint
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is never changed';
END $$;
--> statement-breakpoint
CREATE FUNCTION audit_entry_may_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM audit_order o JOIN audit_seals s ON o.position BETWEEN s.from_position AND s.to_position JOIN audit_drops d ON d.seal_id = s.id WHERE o.entry_id = OLD.id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the log is never changed';
END $$;
--> statement-breakpoint
CREATE FUNCTION audit_part_may_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM audit_erasures e WHERE e.entry_id = OLD.entry_id)
    OR EXISTS (SELECT 1 FROM audit_order o JOIN audit_seals s ON o.position BETWEEN s.from_position AND s.to_position JOIN audit_drops d ON d.seal_id = s.id WHERE o.entry_id = OLD.entry_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the log is never changed';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_payloads_no_update BEFORE UPDATE ON audit_payloads FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_payloads_no_truncate BEFORE TRUNCATE ON audit_payloads FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_subjects_no_update BEFORE UPDATE ON audit_subjects FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_subjects_no_truncate BEFORE TRUNCATE ON audit_subjects FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_order_no_update BEFORE UPDATE ON audit_order FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_order_no_truncate BEFORE TRUNCATE ON audit_order FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_truncate BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_erasures_no_update BEFORE UPDATE ON audit_erasures FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_erasures_no_truncate BEFORE TRUNCATE ON audit_erasures FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_drops_no_update BEFORE UPDATE ON audit_drops FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_drops_no_truncate BEFORE TRUNCATE ON audit_drops FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_order_no_delete BEFORE DELETE ON audit_order FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_erasures_no_delete BEFORE DELETE ON audit_erasures FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_drops_no_delete BEFORE DELETE ON audit_drops FOR EACH ROW EXECUTE FUNCTION audit_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_entry_may_go();
--> statement-breakpoint
CREATE TRIGGER audit_payloads_no_delete BEFORE DELETE ON audit_payloads FOR EACH ROW EXECUTE FUNCTION audit_part_may_go();
--> statement-breakpoint
CREATE TRIGGER audit_subjects_no_delete BEFORE DELETE ON audit_subjects FOR EACH ROW EXECUTE FUNCTION audit_part_may_go();
