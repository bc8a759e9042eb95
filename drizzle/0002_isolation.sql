-- Who may do what. Three roles that nobody can log in as, that own no table and bypass nothing: what the Worker does for
-- a request, what it does on schedule, and what has to happen before it is known who asks. Roles belong to the whole
-- cluster, so another database may have made them already.
DO $$
DECLARE
  name text;
  -- Before version 16 every member of a role may switch to it.
  switching constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
BEGIN
  FOREACH name IN ARRAY array['wanderline_request', 'wanderline_cron', 'wanderline_identity'] LOOP
    BEGIN
      EXECUTE format('create role %I nologin', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
    IF NOT pg_has_role(current_user, name, switching) THEN
      EXECUTE format('grant %I to current_user', name);
    END IF;
  END LOOP;
END $$;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM public;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO wanderline_request, wanderline_cron, wanderline_identity;--> statement-breakpoint

-- Every table with rows of users: forced, so that not even their owner sees any by accident. The sub-select is evaluated
-- once for a statement and not for each row.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY array[
    'user_preferences', 'chat_allowances', 'refresh_tokens', 'log_in_failures', 'trips', 'planning_sessions', 'trip_conversations',
    'conversation_states', 'turns', 'messages', 'recommendations'
  ] LOOP
    EXECUTE format('alter table %I enable row level security', name);
    EXECUTE format('alter table %I force row level security', name);
    EXECUTE format(
      'create policy own_rows on %I to wanderline_request
       using (user_id = (select nullif(current_setting(''app.user_id'', true), '''')::bigint))
       with check (user_id = (select nullif(current_setting(''app.user_id'', true), '''')::bigint))', name);
  END LOOP;
END $$;--> statement-breakpoint
ALTER TABLE users ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE users FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_rows ON users TO wanderline_request
  USING (id = (select nullif(current_setting('app.user_id', true), '')::bigint))
  WITH CHECK (id = (select nullif(current_setting('app.user_id', true), '')::bigint));--> statement-breakpoint

-- A request: the verbs and columns that the stores use. What only a cascade does needs no grant.
GRANT SELECT (id, username, email, first_name, last_name, created_at), DELETE ON users TO wanderline_request;--> statement-breakpoint
GRANT SELECT, UPDATE (preferences_text, budget_min, budget_max, preferred_group_size, updated_at)
  ON user_preferences TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (started_at) ON chat_allowances TO wanderline_request;--> statement-breakpoint
GRANT SELECT (id, user_id, family, parent_id, issued_at, expires_at, used_at, revoked_at)
  ON refresh_tokens TO wanderline_request;--> statement-breakpoint
GRANT SELECT (user_id, failures, last_failed_at, retry_at) ON log_in_failures TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT (name, country, description, best_months, average_cost_per_day)
  ON destinations TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE,
  UPDATE (destination_id, title, description, start_date, end_date, budget, status, travelers_count, updated_at)
  ON trips TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT (trip_id, user_id, current_stage, stages_completed), DELETE,
  UPDATE (current_stage, session_data, stages_completed, last_interaction_at, completed_at)
  ON planning_sessions TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT (trip_id, user_id), UPDATE (version, last_message_at), DELETE
  ON trip_conversations TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (stage, user_info, question_queue, questions_asked, updated_at)
  ON conversation_states TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (idempotency_key, committed_at, state_before, state_after, answer, receipt)
  ON turns TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT (id, conversation_id, user_id, is_user, content, created_at), DELETE
  ON messages TO wanderline_request;--> statement-breakpoint
GRANT SELECT, INSERT (conversation_id, user_id, turn_number, locations)
  ON recommendations TO wanderline_request;--> statement-breakpoint
GRANT USAGE ON SEQUENCE messages_id_seq TO wanderline_request;--> statement-breakpoint
GRANT SELECT ON SEQUENCE trips_id_seq TO wanderline_request;--> statement-breakpoint

-- On schedule: forgetting tokens that expired and failures that are old, and seeing no others.
CREATE POLICY expired_rows ON refresh_tokens TO wanderline_cron USING (expires_at < now());--> statement-breakpoint
GRANT SELECT (expires_at), DELETE ON refresh_tokens TO wanderline_cron;--> statement-breakpoint
CREATE POLICY old_rows ON log_in_failures TO wanderline_cron
  USING (last_failed_at < now() - interval '24 hours');--> statement-breakpoint
GRANT SELECT (last_failed_at), DELETE ON log_in_failures TO wanderline_cron;--> statement-breakpoint

-- Before it is known who asks: functions that run as a role of their own, which owns nothing but them.
CREATE POLICY all_rows ON users TO wanderline_identity USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY all_rows ON refresh_tokens TO wanderline_identity USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY all_rows ON log_in_failures TO wanderline_identity USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY new_rows ON user_preferences FOR INSERT TO wanderline_identity WITH CHECK (true);--> statement-breakpoint
GRANT SELECT (id, username, password_hash), INSERT (username, email, first_name, last_name, password_hash)
  ON users TO wanderline_identity;--> statement-breakpoint
GRANT INSERT (user_id) ON user_preferences TO wanderline_identity;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (used_at, revoked_at) ON refresh_tokens TO wanderline_identity;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (user_id, failures, last_failed_at, retry_at)
  ON log_in_failures TO wanderline_identity;--> statement-breakpoint

CREATE SCHEMA identity;--> statement-breakpoint
-- Creates a user together with their preferences; the rest of the transaction acts for them.
CREATE FUNCTION identity.sign_up(username text, email text, first_name text, last_name text, password_hash text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  with created as (
    insert into public.users (username, email, first_name, last_name, password_hash)
    values (sign_up.username, sign_up.email, sign_up.first_name, sign_up.last_name, sign_up.password_hash)
    returning id
  ), preferences as (
    insert into public.user_preferences (user_id) select id from created
  )
  select set_config('app.user_id', id::text, true) from created
$$;--> statement-breakpoint
-- Begins a log-in: finds who has this name, without regard to case, and counts the attempt before it is known how it
-- ends.
CREATE FUNCTION identity.begin_log_in(
  name text, attempt_key text, free_failures integer, first_wait_seconds integer, longest_wait_seconds integer,
  memory_hours integer
)
RETURNS TABLE (id bigint, username text, password_hash text, is_admitted boolean, wait integer)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  with known as (
    select users.id, users.username, users.password_hash from public.users where lower(users.username) = lower(name)
  ), admitted as (
    insert into public.log_in_failures as stored (key, user_id, failures, last_failed_at)
    values (attempt_key, (select known.id from known), 1, now())
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
    (select ceil(extract(epoch from retry_at - now()))::integer from public.log_in_failures where key = attempt_key)
  from (select) as always left join known on true
$$;--> statement-breakpoint
-- The hash of a user's password, for nobody but that user.
CREATE FUNCTION identity.password_hash_of(user_id bigint)
RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  select users.password_hash from public.users
  where users.id = password_hash_of.user_id and users.id = nullif(current_setting('app.user_id', true), '')::bigint
$$;--> statement-breakpoint
-- Stores the first refresh token of a new family, for the user that the transaction acts for, and forgets the failures
-- before it.
CREATE FUNCTION identity.start_family(
  id uuid, family uuid, token_hash text, issued_at timestamptz, expires_at timestamptz, attempt_key text
)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  delete from public.log_in_failures where key = attempt_key;

  insert into public.refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
  values (start_family.id, nullif(current_setting('app.user_id', true), '')::bigint, start_family.family,
    start_family.token_hash, start_family.issued_at, start_family.expires_at)
$$;--> statement-breakpoint
-- Uses a refresh token up and gives its successor: the one that is offered, or the one that an earlier call stored within
-- the time of grace. A token that was used before that, or whose successor was used, revokes its family.
CREATE FUNCTION identity.rotate(
  presented_hash text, offered_id uuid, offered_hash text, offered_at timestamptz, offered_until timestamptz,
  grace_seconds double precision
)
RETURNS TABLE (id uuid, issued_at timestamptz, expires_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  -- One change of a family at a time: a token that is stored while its family is being revoked would outlive it.
  select pg_advisory_xact_lock(hashtextextended(family::text, 0)) from public.refresh_tokens
  where token_hash = presented_hash;

  with used as (
    update public.refresh_tokens token set used_at = now()
    where token.token_hash = presented_hash and token.used_at is null and token.revoked_at is null
      and token.expires_at > now()
    returning token.id, token.user_id, token.family
  )
  insert into public.refresh_tokens (id, user_id, family, parent_id, token_hash, issued_at, expires_at)
  select offered_id, used.user_id, used.family, used.id, offered_hash, offered_at, offered_until from used;

  update public.refresh_tokens set revoked_at = now()
  where revoked_at is null and family = (
    select presented.family from public.refresh_tokens presented
    left join public.refresh_tokens successor on successor.parent_id = presented.id
    where presented.token_hash = presented_hash and presented.used_at is not null
      and successor.id is distinct from offered_id
      and (presented.used_at < now() - make_interval(secs => grace_seconds) or successor.used_at is not null)
  );

  select successor.id, successor.issued_at, successor.expires_at
  from public.refresh_tokens presented
  join public.refresh_tokens successor on successor.parent_id = presented.id
  where presented.token_hash = presented_hash and presented.revoked_at is null
$$;--> statement-breakpoint
-- Revokes the whole family of a token; nothing happens for a token that is not known.
CREATE FUNCTION identity.revoke_family(presented_hash text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  select pg_advisory_xact_lock(hashtextextended(family::text, 0)) from public.refresh_tokens
  where token_hash = presented_hash;

  update public.refresh_tokens set revoked_at = now()
  where revoked_at is null
    and family = (select family from public.refresh_tokens where token_hash = presented_hash)
$$;--> statement-breakpoint

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA identity FROM public;--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO wanderline_request;--> statement-breakpoint
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA identity TO wanderline_request;--> statement-breakpoint
-- Only who may create in a schema can be given what is in it. A superuser needs no membership; any other role gives
-- back the one it took, or it would see through the policies of wanderline_identity.
GRANT CREATE ON SCHEMA identity TO wanderline_identity;--> statement-breakpoint
DO $$
DECLARE
  signature text;
BEGIN
  FOR signature IN SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'identity'::regnamespace LOOP
    EXECUTE format('alter function %s owner to wanderline_identity', signature);
  END LOOP;
  EXECUTE 'revoke wanderline_identity from current_user';
END $$;--> statement-breakpoint
REVOKE CREATE ON SCHEMA identity FROM wanderline_identity;
