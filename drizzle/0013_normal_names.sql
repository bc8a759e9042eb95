DROP INDEX "users_username_key";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "normal_name" text;--> statement-breakpoint
-- One normal form of a name, by which it is found and of which there is one: compatibility forms are unfolded, then
-- capitals are lowered, once and here.
CREATE FUNCTION normal_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(normalize(name, NFKC) COLLATE "und-x-icu");--> statement-breakpoint
-- The owner sees the rows of users only while that is not forbidden by force.
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE users SET normal_name = normal_name(username);--> statement-breakpoint
-- Names that were told apart until now: the oldest has the form, the others are found by their exact spelling alone, which
-- an equals sign marks because no name can have one.
UPDATE users SET normal_name = '=' || username WHERE id IN (
  SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY normal_name ORDER BY id) AS place FROM users) ranked
  WHERE place > 1
);--> statement-breakpoint
ALTER TABLE users FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "normal_name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_username_key" UNIQUE("normal_name");--> statement-breakpoint
CREATE FUNCTION give_normal_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.normal_name := public.normal_name(new.username);
  RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER users_normal_name BEFORE INSERT ON users FOR EACH ROW WHEN (new.normal_name IS NULL)
  EXECUTE FUNCTION give_normal_name();--> statement-breakpoint
GRANT SELECT (normal_name) ON users TO wanderline_request;--> statement-breakpoint
GRANT SELECT (normal_name) ON users TO wanderline_identity;--> statement-breakpoint

DROP FUNCTION identity.begin_log_in(text, text, integer, integer, integer, integer);--> statement-breakpoint
-- Begins a log-in: finds who has this name, in whatever spelling, and counts the attempt before it is known how it ends.
-- It is counted for the account, or for the normal form of a name that nobody has, and for the address. Neither is stored.
CREATE FUNCTION identity.begin_log_in(
  name text, address text, free_failures integer, first_wait_seconds integer, longest_wait_seconds integer,
  memory_hours integer
)
RETURNS TABLE (
  id bigint, username text, password_hash text, is_admitted boolean, wait integer, attempt_key text
)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  with known as (
    select users.id, users.username, users.password_hash, users.normal_name from public.users
    where users.normal_name in (public.normal_name(name), '=' || name)
    order by users.normal_name = '=' || name desc limit 1
  ), attempt as (
    select encode(sha256(convert_to(jsonb_build_array(
      coalesce((select known.normal_name from known), public.normal_name(name)), address)::text, 'utf8')), 'hex') as key
  ), admitted as (
    insert into public.log_in_failures as stored (key, user_id, failures, last_failed_at)
    select attempt.key, (select known.id from known), 1, now() from attempt
    on conflict (key) do update set
      user_id = excluded.user_id,
      failures = (case when stored.last_failed_at < now() - make_interval(hours => memory_hours) then 0 else stored.failures end) + 1,
      last_failed_at = now(),
      retry_at = case when (case when stored.last_failed_at < now() - make_interval(hours => memory_hours) then 0 else stored.failures end) + 1 >= free_failures
        then now() + make_interval(secs => least(longest_wait_seconds, first_wait_seconds
          * 2 ^ least(20, (case when stored.last_failed_at < now() - make_interval(hours => memory_hours) then 0 else stored.failures end) + 1 - free_failures))) end
    where stored.retry_at is null or stored.retry_at <= now()
    returning stored.key
  )
  select known.id, known.username, known.password_hash, exists (select from admitted),
    (select ceil(extract(epoch from retry_at - now()))::integer from public.log_in_failures failures where failures.key = attempt.key),
    attempt.key
  from attempt left join known on true
$$;--> statement-breakpoint
-- Only who may create in a schema can be given what is in it. A superuser needs no membership; any other role gives
-- back the one it took, or it would see through the policies of wanderline_identity.
DO $$
DECLARE
  signature constant text := 'identity.begin_log_in(text, text, integer, integer, integer, integer)';
  switching constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
BEGIN
  EXECUTE 'grant create on schema identity to wanderline_identity';
  IF NOT pg_has_role(current_user, 'wanderline_identity', switching) THEN
    EXECUTE 'grant wanderline_identity to current_user';
  END IF;
  EXECUTE format('revoke all on function %s from public', signature);
  EXECUTE format('grant execute on function %s to wanderline_request', signature);
  EXECUTE format('alter function %s owner to wanderline_identity', signature);
  EXECUTE 'revoke wanderline_identity from current_user';
  EXECUTE 'revoke create on schema identity from wanderline_identity';
END $$;
