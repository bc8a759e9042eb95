-- The sub-select of a policy is planned anew for every table of every statement, which costs more than it saves where a
-- user has few rows. It stays where a statement may look at many: at the messages.
DO $$
DECLARE
  name text;
  owner text;
  acting constant text := 'nullif(current_setting(''app.user_id'', true), '''')::bigint';
BEGIN
  FOREACH name IN ARRAY array[
    'users', 'user_preferences', 'chat_allowances', 'refresh_tokens', 'log_in_failures', 'trips', 'planning_sessions',
    'trip_conversations', 'conversation_states', 'turns', 'recommendations'
  ] LOOP
    owner := case name when 'users' then 'id' else 'user_id' end;
    EXECUTE format('alter policy own_rows on %I using (%2$I = %3$s) with check (%2$I = %3$s)', name, owner, acting);
  END LOOP;
  EXECUTE format('alter policy own_rows on messages with check (user_id = %s)', acting);
END $$;--> statement-breakpoint
SELECT maintenance.guard_partition(inhrelid) FROM pg_inherits WHERE inhparent = 'messages'::regclass;--> statement-breakpoint
-- Whose password it is, is asked as at a log-in.
DROP FUNCTION identity.password_hash_of(bigint);
