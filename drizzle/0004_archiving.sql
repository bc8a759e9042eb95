ALTER TABLE "trip_conversations" ADD COLUMN "last_message_on" date GENERATED ALWAYS AS ((last_message_at at time zone 'utc')::date) STORED;--> statement-breakpoint
ALTER TABLE "trip_conversations" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "trip_conversations_last_message_on_id_index" ON "trip_conversations" USING btree ("last_message_on","id") WHERE "trip_conversations"."archived_at" is null;--> statement-breakpoint

-- Which conversations and messages a run of archiving changes, and that it cannot bring any back. The messages of an idle
-- conversation are known by their age alone: a look at the conversation for each of them would be ruinous. They name the
-- role once more, because a policy holds for every member of its role, such as the owner, who may read all columns.
CREATE POLICY idle_rows ON trip_conversations FOR SELECT TO wanderline_cron
  USING (current_user = 'wanderline_cron' AND last_message_at < now() - interval '1 day');--> statement-breakpoint
CREATE POLICY archivable_rows ON trip_conversations FOR UPDATE TO wanderline_cron
  USING (current_user = 'wanderline_cron' AND archived_at IS NULL AND last_message_at < now() - interval '1 day')
  WITH CHECK (archived_at IS NOT NULL);--> statement-breakpoint
CREATE POLICY open_rows ON turns FOR SELECT TO wanderline_cron
  USING (current_user = 'wanderline_cron' AND committed_at IS NULL);--> statement-breakpoint
CREATE POLICY archivable_rows ON messages FOR UPDATE TO wanderline_cron
  USING (current_user = 'wanderline_cron' AND NOT is_archived AND created_at < now() - interval '1 day')
  WITH CHECK (is_archived);--> statement-breakpoint
SELECT maintenance.guard_partition(inhrelid) FROM pg_inherits WHERE inhparent = 'messages'::regclass;--> statement-breakpoint
GRANT SELECT (id, version, last_message_at, last_message_on, archived_at), UPDATE (archived_at)
  ON trip_conversations TO wanderline_cron;--> statement-breakpoint
GRANT SELECT (conversation_id, lease_expires_at, committed_at) ON turns TO wanderline_cron;--> statement-breakpoint
GRANT SELECT (conversation_id, created_at, is_archived), UPDATE (is_archived, archived_at)
  ON messages TO wanderline_cron;--> statement-breakpoint
GRANT UPDATE (archived_at) ON trip_conversations TO wanderline_request;--> statement-breakpoint
GRANT UPDATE (is_archived, archived_at) ON messages TO wanderline_request;--> statement-breakpoint

-- Archives some of the conversations that have been idle for these days, the longest idle first: whole ones, as many as
-- have about so many messages. They are locked in a statement of its own, so that the next one sees all that was said
-- until then, and changed last, because only from there on a turn that begins in one of them has to wait.
CREATE FUNCTION maintenance.archive_idle(idle_days integer, most_conversations integer, most_messages integer)
RETURNS TABLE (conversations integer, messages integer) LANGUAGE plpgsql SECURITY INVOKER AS $$
DECLARE
  idle_since constant timestamptz := now() - make_interval(days => idle_days);
  chosen bigint[];
BEGIN
  WITH idle AS MATERIALIZED (
    SELECT c.id, c.version, c.last_message_on FROM public.trip_conversations c
    WHERE c.archived_at IS NULL AND c.last_message_on <= (idle_since AT TIME ZONE 'utc')::date
      AND c.last_message_at < idle_since
      -- A turn whose time has run out is never committed, and may lie there for ever.
      AND NOT EXISTS (
        SELECT FROM public.turns t
        WHERE t.conversation_id = c.id AND t.committed_at IS NULL AND t.lease_expires_at > clock_timestamp()
      )
    ORDER BY c.last_message_on, c.id LIMIT most_conversations
    -- Two runs share the work, and a turn that begins is not held up.
    FOR NO KEY UPDATE OF c SKIP LOCKED
  ), sized AS (
    -- Every version is a turn of two messages, or a rewind.
    SELECT id, sum(2 * version) OVER (ORDER BY last_message_on, id) - 2 * version AS before FROM idle
  )
  SELECT array_agg(id) INTO chosen FROM sized WHERE before < most_messages;

  UPDATE public.messages m SET is_archived = true, archived_at = now()
  WHERE m.conversation_id = ANY (chosen) AND NOT m.is_archived;
  GET DIAGNOSTICS messages = ROW_COUNT;
  UPDATE public.trip_conversations c SET archived_at = now() WHERE c.id = ANY (chosen);
  GET DIAGNOSTICS conversations = ROW_COUNT;
  RETURN NEXT;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION maintenance.archive_idle FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION maintenance.archive_idle TO wanderline_cron;--> statement-breakpoint
-- Brings an archived conversation of a user back. A function, so that nothing is planned for the messages of one that is
-- not archived.
CREATE FUNCTION bring_back(conversation bigint, owner bigint) RETURNS void LANGUAGE plpgsql SECURITY INVOKER AS $$
BEGIN
  UPDATE public.trip_conversations c SET archived_at = NULL
  WHERE c.id = conversation AND c.user_id = owner AND c.archived_at IS NOT NULL;
  IF FOUND THEN
    UPDATE public.messages m SET is_archived = false, archived_at = NULL
    WHERE m.conversation_id = conversation AND m.user_id = owner AND m.is_archived;
  END IF;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION bring_back FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION bring_back TO wanderline_request;
