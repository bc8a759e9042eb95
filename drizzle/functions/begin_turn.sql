-- Begins a turn and reads all that it needs; null where the reader has no such trip. It has the rights of who calls it. Its
-- statements are planned once for a connection, because to plan them takes longer than to run them.
CREATE OR REPLACE FUNCTION begin_turn(
  reader bigint, of_trip bigint, lease uuid, key text, hash text, closed_statuses text[], lease_seconds integer,
  key_seconds integer, allowed_turns integer, allowance_seconds integer, remembered_exchanges integer,
  chosen text[]
)
RETURNS json LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  trip public.trips;
  conversation public.trip_conversations;
  open public.turns;
  keyed public.turns;
  is_open boolean;
BEGIN
  -- The lock that everything which changes a conversation takes first.
  select t.* into trip from public.trips t where t.id = of_trip and t.user_id = reader for no key update;
  if not found then
    return null;
  end if;
  is_open := trip.status <> all (closed_statuses);

  select c.* into conversation from public.trip_conversations c where c.trip_id = of_trip and c.user_id = reader;
  if not found and is_open then
    insert into public.trip_conversations as c (trip_id, user_id) values (of_trip, reader) returning c.* into conversation;
  end if;

  -- A turn that died ends, and a key that is too old counts no more.
  delete from public.turns t
  where t.conversation_id = conversation.id and t.user_id = reader and t.committed_at is null
    and t.lease_expires_at <= clock_timestamp();
  if key is not null then
    update public.turns t set idempotency_key = null
    where t.conversation_id = conversation.id and t.user_id = reader and t.idempotency_key = key
      and t.committed_at is not null and t.started_at <= clock_timestamp() - make_interval(secs => key_seconds);
    select t.* into keyed from public.turns t
    where t.conversation_id = conversation.id and t.user_id = reader and t.idempotency_key = key;
  end if;
  select t.* into open from public.turns t
  where t.conversation_id = conversation.id and t.user_id = reader and t.committed_at is null;

  -- Only a turn that may run is counted against the allowance.
  if is_open and open.number is null and keyed.number is null then
    insert into public.chat_allowances as a (user_id, started_at) values (reader, array[clock_timestamp()])
    on conflict (user_id) do update set started_at = array(
      select start from unnest(a.started_at) start
      where start > clock_timestamp() - make_interval(secs => allowance_seconds) order by start
    ) || clock_timestamp()
    where allowed_turns > (
      select count(*) from unnest(a.started_at) start
      where start > clock_timestamp() - make_interval(secs => allowance_seconds)
    );
    if found then
      insert into public.turns as t (conversation_id, number, user_id, lease_token, lease_expires_at, idempotency_key,
        request_hash, started_at, user_message_id, ai_message_id)
      values (
        conversation.id,
        (select coalesce(max(t.number), 0) + 1 from public.turns t
          where t.conversation_id = conversation.id and t.user_id = reader),
        reader, lease, clock_timestamp() + make_interval(secs => lease_seconds), key, hash, clock_timestamp(),
        nextval('public.messages_id_seq'), nextval('public.messages_id_seq')
      )
      returning t.* into open;
    end if;
  end if;

  return (
    select json_build_object(
      'trip', json_build_object('id', trip.id, 'destinationId', trip.destination_id, 'title', trip.title,
        'description', trip.description, 'startDate', trip.start_date, 'endDate', trip.end_date,
        'budget', trip.budget::text, 'status', trip.status, 'travelersCount', trip.travelers_count),
      'destination', (
        select json_build_object('id', d.id, 'name', d.name, 'country', d.country)
        from public.destinations d where d.id = trip.destination_id),
      'preferences', json_build_object('preferencesText', p.preferences_text, 'budgetMin', p.budget_min::text,
        'budgetMax', p.budget_max::text, 'preferredGroupSize', p.preferred_group_size, 'tasteLikes', p.taste_likes),
      'conversation', case when conversation.id is not null
        then json_build_object('id', conversation.id, 'version', conversation.version) end,
      'state', (
        select json_build_object('stage', s.stage, 'userInfo', s.user_info, 'wishes', s.wishes, 'memory', s.memory,
          'questionQueue', s.question_queue, 'questionsAsked', s.questions_asked)
        from public.conversation_states s where s.conversation_id = conversation.id and s.user_id = reader),
      'open', case when open.number is not null then json_build_object('leaseToken', open.lease_token,
        'number', open.number, 'startedAt', open.started_at, 'userMessageId', open.user_message_id,
        'aiMessageId', open.ai_message_id,
        'seconds', ceil(extract(epoch from open.lease_expires_at - clock_timestamp()))::integer) end,
      'keyed', case when keyed.number is not null
        then json_build_object('requestHash', keyed.request_hash, 'answer', keyed.answer) end,
      'allowance', (
        select json_build_object('used', count(*), 'resetSeconds', ceil(extract(epoch from
          min(start) + make_interval(secs => allowance_seconds) - clock_timestamp()))::integer)
        from public.chat_allowances a, unnest(a.started_at) start
        where a.user_id = reader and start > clock_timestamp() - make_interval(secs => allowance_seconds)),
      'offered', (
        select r.locations from public.recommendations r
        where r.conversation_id = conversation.id and r.user_id = reader order by r.turn_number desc limit 1),
      'recent', (
        select coalesce(json_agg(json_build_object(
          'traveller', recent.answer -> 'user_message' ->> 'content',
          'assistant', recent.answer -> 'ai_message' ->> 'content') order by recent.number), '[]')
        from (
          select t.number, t.answer from public.turns t
          where t.conversation_id = conversation.id and t.user_id = reader and t.committed_at is not null
          order by t.number desc limit remembered_exchanges
        ) recent),
      -- By name, so that what a message does to the plan can be understood.
      'planItems', (
        select coalesce(json_agg(thing -> 'name'), '[]')
        from public.conversation_states s join public.destinations d on d.id = trip.destination_id
          cross join jsonb_array_elements(coalesce(d.areas, '[]') || coalesce(d.highlights, '[]')) thing
        where s.conversation_id = conversation.id and s.user_id = reader and s.stage = 'commitment_detected'),
      'hasPlan', exists (
        select from public.planning_sessions s
        where s.trip_id = of_trip and s.user_id = reader and s.completed_at is null and s.session_data ?| chosen)
    )
    from public.user_preferences p where p.user_id = reader
  );
END $$;
REVOKE ALL ON FUNCTION begin_turn FROM public;
GRANT EXECUTE ON FUNCTION begin_turn TO wanderline_request;
