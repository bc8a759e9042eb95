CREATE TABLE "write_allowances" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"began_at" timestamp (3) with time zone NOT NULL,
	"writes" integer NOT NULL,
	CONSTRAINT "write_allowances_writes_check" CHECK ("write_allowances"."writes" >= 1)
);
--> statement-breakpoint
ALTER TABLE "write_allowances" ADD CONSTRAINT "write_allowances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE write_allowances ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE write_allowances FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_rows ON write_allowances TO wanderline_request
  USING (user_id = nullif(current_setting('app.user_id', true), '')::bigint)
  WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::bigint);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (began_at, writes) ON write_allowances TO wanderline_request;--> statement-breakpoint

-- Takes one write from the allowance of a user, before anything is written: so many within so many seconds from the first.
-- Says how many are left and when there are as many as at first. When none is left it fails, and the transaction with it.
CREATE FUNCTION take_write(writer bigint, most integer, period_seconds integer)
RETURNS TABLE (remaining integer, reset_seconds integer) LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  period constant interval := make_interval(secs => period_seconds);
BEGIN
  INSERT INTO write_allowances AS allowance (user_id, began_at, writes) VALUES (writer, clock_timestamp(), 1)
  ON CONFLICT (user_id) DO UPDATE SET
    began_at = CASE WHEN allowance.began_at <= clock_timestamp() - period THEN clock_timestamp() ELSE allowance.began_at END,
    writes = CASE WHEN allowance.began_at <= clock_timestamp() - period THEN 1 ELSE allowance.writes + 1 END
  WHERE allowance.user_id = writer AND (allowance.began_at <= clock_timestamp() - period OR allowance.writes < most)
  RETURNING most - allowance.writes, ceil(extract(epoch FROM allowance.began_at + period - clock_timestamp()))
  INTO remaining, reset_seconds;
  IF NOT FOUND THEN
    SELECT greatest(1, ceil(extract(epoch FROM began_at + period - clock_timestamp()))) INTO reset_seconds
    FROM write_allowances WHERE user_id = writer;
    RAISE EXCEPTION 'this user has written too often' USING ERRCODE = 'WL001', DETAIL = reset_seconds::text;
  END IF;
  RETURN NEXT;
END $$;--> statement-breakpoint
-- Refuses what would make the rows of a user in this table more than so many. Whoever else adds to them waits.
CREATE FUNCTION keep_within() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  most constant integer := tg_argv[0];
  owner constant bigint := nullif(current_setting('app.user_id', true), '');
  stored integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(tg_name, owner));
  EXECUTE format('select count(*) from (select from %I where user_id = $1 limit $2 + 1) counted', tg_table_name)
    INTO stored USING owner, most;
  IF stored > most THEN
    RAISE EXCEPTION 'a user has too many rows' USING ERRCODE = '23514', CONSTRAINT = tg_name, TABLE = tg_table_name;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER trips_of_user_limit AFTER INSERT ON trips
  FOR EACH STATEMENT WHEN (current_user = 'wanderline_request') EXECUTE FUNCTION keep_within('500');--> statement-breakpoint
CREATE TRIGGER planning_sessions_of_user_limit AFTER INSERT ON planning_sessions
  FOR EACH STATEMENT WHEN (current_user = 'wanderline_request') EXECUTE FUNCTION keep_within('1000');
