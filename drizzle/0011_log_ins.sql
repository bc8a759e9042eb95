CREATE TABLE "log_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"user_agent" varchar(40),
	"started_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "log_ins_id_user_id_key" UNIQUE("id","user_id")
);
--> statement-breakpoint
DROP INDEX "refresh_tokens_family_index";--> statement-breakpoint
ALTER TABLE "log_ins" ADD CONSTRAINT "log_ins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "log_ins_user_id_index" ON "log_ins" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "log_ins_ends_at_index" ON "log_ins" USING btree ("ends_at");--> statement-breakpoint
-- Families that there are already: each began with its oldest token that is still known. Their owner sees the rows of users
-- only while that is not forbidden by force.
ALTER TABLE refresh_tokens NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO log_ins (id, user_id, started_at, ends_at)
  SELECT family, user_id, min(issued_at), min(issued_at) + interval '30 days' FROM refresh_tokens GROUP BY family, user_id;--> statement-breakpoint
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_family_user_id_fkey" FOREIGN KEY ("family","user_id") REFERENCES "public"."log_ins"("id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "refresh_tokens_family_index" ON "refresh_tokens" USING btree ("family","user_id");--> statement-breakpoint
ALTER TABLE refresh_tokens FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE log_ins ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE log_ins FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_rows ON log_ins TO wanderline_request
  USING (user_id = nullif(current_setting('app.user_id', true), '')::bigint)
  WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::bigint);--> statement-breakpoint
CREATE POLICY all_rows ON log_ins TO wanderline_identity USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY ended_rows ON log_ins TO wanderline_cron USING (ends_at < now());--> statement-breakpoint
GRANT SELECT ON log_ins TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT ON log_ins TO wanderline_identity;--> statement-breakpoint
GRANT SELECT (ends_at), DELETE ON log_ins TO wanderline_cron;--> statement-breakpoint
GRANT UPDATE (password_hash) ON users TO wanderline_identity;--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO wanderline_identity;--> statement-breakpoint

DROP FUNCTION identity.start_family(uuid, uuid, text, timestamptz, timestamptz, text);--> statement-breakpoint
DROP FUNCTION identity.rotate(text, uuid, text, timestamptz, timestamptz, double precision);--> statement-breakpoint
-- Stores a log-in and its first refresh token for the user that the transaction acts for, and forgets the failures before
-- it. Null when the password is not what was proven any more: whoever changes it waits for this, or this for them.
CREATE FUNCTION identity.start_log_in(
  id uuid, user_agent text, ends_at timestamptz, token_id uuid, token_hash text, issued_at timestamptz,
  expires_at timestamptz, proven_hash text, attempt_key text
)
RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  delete from public.log_in_failures
  where key = attempt_key and user_id = nullif(current_setting('app.user_id', true), '')::bigint;

  with proven as (
    select users.id as user_id from public.users
    where users.id = nullif(current_setting('app.user_id', true), '')::bigint and users.password_hash = proven_hash
    for share
  ), log_in as (
    insert into public.log_ins (id, user_id, user_agent, started_at, ends_at)
    select start_log_in.id, proven.user_id, start_log_in.user_agent, start_log_in.issued_at, start_log_in.ends_at from proven
    returning log_ins.id, log_ins.user_id
  )
  insert into public.refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
  select token_id, log_in.user_id, log_in.id, start_log_in.token_hash, start_log_in.issued_at, start_log_in.expires_at
  from log_in
  returning true
$$;--> statement-breakpoint
-- The same for the version of the Worker before this one, which runs on until it is replaced.
CREATE FUNCTION identity.start_family(
  id uuid, family uuid, token_hash text, issued_at timestamptz, expires_at timestamptz, attempt_key text
)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  delete from public.log_in_failures where key = attempt_key;

  insert into public.log_ins (id, user_id, started_at, ends_at)
  values (start_family.family, nullif(current_setting('app.user_id', true), '')::bigint, start_family.issued_at,
    start_family.issued_at + interval '30 days');

  insert into public.refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
  values (start_family.id, nullif(current_setting('app.user_id', true), '')::bigint, start_family.family,
    start_family.token_hash, start_family.issued_at, start_family.expires_at)
$$;--> statement-breakpoint
-- Ends all log-ins of a user, for nobody but that user. Says whether there is such a user.
CREATE FUNCTION identity.end_log_ins(user_id bigint)
RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  -- One change of a family at a time, and always in the same order: a token that is stored while its family is being
  -- revoked would outlive it.
  select pg_advisory_xact_lock(hashtextextended(family::text, 0)) from (
    select log_ins.id as family from public.log_ins
    where log_ins.user_id = end_log_ins.user_id and log_ins.user_id = nullif(current_setting('app.user_id', true), '')::bigint
    order by log_ins.id offset 0
  ) families;

  update public.refresh_tokens set revoked_at = now()
  where revoked_at is null and refresh_tokens.user_id = end_log_ins.user_id
    and refresh_tokens.user_id = nullif(current_setting('app.user_id', true), '')::bigint;

  select exists (
    select from public.users
    where users.id = end_log_ins.user_id and users.id = nullif(current_setting('app.user_id', true), '')::bigint
  )
$$;--> statement-breakpoint
-- Replaces the password of a user, for nobody but that user, and ends all their log-ins; nothing when the password is not
-- what was proven any more.
CREATE FUNCTION identity.change_password(user_id bigint, proven_hash text, new_hash text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  update public.users set password_hash = new_hash
  where users.id = change_password.user_id and users.id = nullif(current_setting('app.user_id', true), '')::bigint
    and users.password_hash = proven_hash;

  select identity.end_log_ins(users.id) from public.users
  where users.id = change_password.user_id and users.password_hash = new_hash
$$;--> statement-breakpoint
-- Uses a refresh token up and gives its successor: the one that is offered, or the one that an earlier call stored within
-- the time of grace. A token that was used before that, or whose successor was used, revokes its family. One of a log-in
-- that is over gives nothing.
CREATE FUNCTION identity.rotate(
  presented_hash text, offered_id uuid, offered_hash text, offered_at timestamptz, offered_until timestamptz,
  grace_seconds double precision
)
RETURNS TABLE (id uuid, issued_at timestamptz, expires_at timestamptz, family uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  -- One change of a family at a time: a token that is stored while its family is being revoked would outlive it.
  select pg_advisory_xact_lock(hashtextextended(token.family::text, 0)) from public.refresh_tokens token
  where token_hash = presented_hash;

  with used as (
    update public.refresh_tokens token set used_at = now()
    from public.log_ins
    where token.token_hash = presented_hash and token.used_at is null and token.revoked_at is null
      and token.expires_at > now() and log_ins.id = token.family and log_ins.ends_at > now()
    returning token.id, token.user_id, token.family
  )
  insert into public.refresh_tokens (id, user_id, family, parent_id, token_hash, issued_at, expires_at)
  select offered_id, used.user_id, used.family, used.id, offered_hash, offered_at, offered_until from used;

  update public.refresh_tokens set revoked_at = now()
  where revoked_at is null and refresh_tokens.family = (
    select presented.family from public.refresh_tokens presented
    left join public.refresh_tokens successor on successor.parent_id = presented.id
    where presented.token_hash = presented_hash and presented.used_at is not null
      and successor.id is distinct from offered_id
      and (presented.used_at < now() - make_interval(secs => grace_seconds) or successor.used_at is not null)
  );

  select successor.id, successor.issued_at, successor.expires_at, successor.family
  from public.refresh_tokens presented
  join public.refresh_tokens successor on successor.parent_id = presented.id
  join public.log_ins on log_ins.id = presented.family
  where presented.token_hash = presented_hash and presented.revoked_at is null and log_ins.ends_at > now()
$$;--> statement-breakpoint

-- Only who may create in a schema can be given what is in it. A superuser needs no membership; any other role gives
-- back the one it took, or it would see through the policies of wanderline_identity.
DO $$
DECLARE
  signature text;
  switching constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
BEGIN
  EXECUTE 'grant create on schema identity to wanderline_identity';
  IF NOT pg_has_role(current_user, 'wanderline_identity', switching) THEN
    EXECUTE 'grant wanderline_identity to current_user';
  END IF;
  FOR signature IN
    SELECT oid::regprocedure::text FROM pg_proc
    WHERE pronamespace = 'identity'::regnamespace and proname in ('start_log_in', 'start_family', 'end_log_ins', 'change_password', 'rotate')
  LOOP
    EXECUTE format('revoke all on function %s from public', signature);
    EXECUTE format('grant execute on function %s to wanderline_request', signature);
    EXECUTE format('alter function %s owner to wanderline_identity', signature);
  END LOOP;
  EXECUTE 'revoke wanderline_identity from current_user';
  EXECUTE 'revoke create on schema identity from wanderline_identity';
END $$;
