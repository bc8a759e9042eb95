-- Takes a conversation back to just before one of the traveller's own messages: later turns, messages and offers go, and
-- state and trip are what they were. Gives 'rewound'; 'closed' where the trip is, and null where there is no such message:
-- then nothing is done. It has the rights of who calls it, and its statements are planned once for a connection.
CREATE OR REPLACE FUNCTION rewind_conversation(
  speaker bigint, of_trip bigint, to_message bigint, closed_statuses text[], choices text[]
)
RETURNS text LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  trip public.trips;
  conversation public.trip_conversations;
  target public.turns;
  restored jsonb;
  known_destination bigint;
BEGIN
  -- The lock that everything which changes a conversation takes first.
  select t.* into trip from public.trips t where t.id = of_trip and t.user_id = speaker for no key update;
  -- Archiving locks a conversation before its messages: whoever changes messages must, too, or they can deadlock.
  select c.* into conversation from public.trip_conversations c
  where c.trip_id = trip.id and c.user_id = speaker for no key update;
  select t.* into target from public.turns t
  where t.conversation_id = conversation.id and t.user_id = speaker and t.user_message_id = to_message
    and t.committed_at is not null;
  if target.number is null then
    return null;
  elsif trip.status = any (closed_statuses) then
    return 'closed';
  end if;

  if conversation.archived_at is not null then
    perform public.bring_back(conversation.id, speaker);
  end if;
  restored := target.state_before;
  known_destination := restored #>> '{trip,destinationId}';
  if trip.destination_id is distinct from known_destination then
    perform public.set_plan_aside(speaker, of_trip, choices);
  end if;

  delete from public.messages m
  where m.conversation_id = conversation.id and m.id >= to_message and m.user_id = speaker;
  delete from public.turns t
  where t.conversation_id = conversation.id and t.number >= target.number and t.user_id = speaker;
  -- Whoever goes back to an old message is about to use the conversation again.
  update public.trip_conversations c set version = c.version + 1,
    last_message_at = case when target.number > 1 then greatest(c.last_message_at, now()) end
  where c.id = conversation.id and c.user_id = speaker;
  update public.conversation_states s set stage = restored ->> 'stage', user_info = restored -> 'userInfo',
    wishes = nullif(restored -> 'wishes', 'null'), memory = nullif(restored -> 'memory', 'null'),
    question_queue = restored -> 'questionQueue', questions_asked = (restored ->> 'questionsAsked')::integer, updated_at = now()
  where s.conversation_id = conversation.id and s.user_id = speaker;
  update public.trips t set status = restored #>> '{trip,status}',
    destination_id = (select d.id from public.destinations d where d.id = known_destination),
    updated_at = greatest(clock_timestamp(), t.updated_at + interval '1 millisecond')
  where t.id = of_trip and t.user_id = speaker;
  return 'rewound';
END $$;
REVOKE ALL ON FUNCTION rewind_conversation FROM public;
GRANT EXECUTE ON FUNCTION rewind_conversation TO wanderline_request;
