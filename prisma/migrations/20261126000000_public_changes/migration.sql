-- Whoever keeps finished pages is told, in the transaction of the change itself, that the public sees something
-- else: when a contest's public version rises, and when a town's row comes, changes or goes.
CREATE FUNCTION "tell_contest_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('public_change', NEW."town_id" || ' ' || NEW."id");
  RETURN NULL;
END $$;

CREATE FUNCTION "tell_town_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('public_change', COALESCE(NEW."id", OLD."id")::text);
  RETURN NULL;
END $$;

CREATE TRIGGER "contest_change_is_told" AFTER UPDATE ON "contest" FOR EACH ROW
WHEN (OLD."public_version" IS DISTINCT FROM NEW."public_version")
EXECUTE FUNCTION "tell_contest_change"();

CREATE TRIGGER "town_change_is_told" AFTER INSERT OR UPDATE OR DELETE ON "town" FOR EACH ROW
EXECUTE FUNCTION "tell_town_change"();
