-- Gives up a turn that could not be answered: nothing of it stays, nor of a conversation that was only reserved for it. It
-- has the rights of who calls it.
CREATE OR REPLACE FUNCTION release_turn(speaker bigint, of_trip bigint, of_conversation bigint, lease uuid)
RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  -- The lock that everything which changes a conversation takes first.
  perform from public.trips t where t.id = of_trip and t.user_id = speaker for no key update;
  delete from public.turns t where t.lease_token = lease and t.user_id = speaker and t.committed_at is null;
  delete from public.trip_conversations c
  where c.id = of_conversation and c.user_id = speaker and c.version = 0
    and not exists (select from public.turns t where t.conversation_id = c.id and t.user_id = speaker);
END $$;
REVOKE ALL ON FUNCTION release_turn FROM public;
GRANT EXECUTE ON FUNCTION release_turn TO wanderline_request;
