-- Stores all of a finished turn, or nothing: its lease must still hold, and its conversation, its trip and the plan that it
-- changes must be as it found them. Whether it is stored, by this call or by one whose answer was lost. It has the rights of
-- who calls it, and its statements are planned once for a connection.
CREATE OR REPLACE FUNCTION commit_turn(author bigint, lease uuid, finished jsonb)
RETURNS boolean LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  of_trip constant bigint := finished ->> 'trip';
  of_conversation constant bigint := finished ->> 'conversation';
  found_version constant integer := finished ->> 'version';
  found_status constant text := finished ->> 'statusBefore';
  found_destination constant bigint := finished ->> 'destinationBefore';
  new_status constant text := finished ->> 'status';
  choice constant text := finished ->> 'choice';
  chosen constant jsonb := nullif(finished -> 'chosen', 'null');
  new_destination bigint;
  committed constant timestamptz := finished ->> 'committedAt';
  plan constant jsonb := nullif(finished -> 'plan', 'null');
  of_session constant bigint := plan ->> 'session';
  learned constant jsonb := nullif(finished -> 'learned', 'null');
  offer constant jsonb := nullif(finished -> 'recommended', 'null');
  this_turn integer;
  archived bigint;
BEGIN
  -- The lock that everything which changes a conversation takes first.
  perform from public.trips t where t.id = of_trip and t.user_id = author for no key update;

  select t.number into this_turn from public.turns t
  where t.lease_token = lease and t.conversation_id = of_conversation and t.user_id = author and t.committed_at is null
    and t.lease_expires_at > clock_timestamp()
    and exists (
      select from public.trip_conversations c
      where c.id = of_conversation and c.user_id = author and c.version = found_version)
    and exists (select from public.trips t where t.id = of_trip and t.user_id = author and t.status = found_status)
  for no key update;

  -- The trip and the session are what the plan was made from; the session stays so until the turn is stored.
  if this_turn is not null and plan is not null then
    perform from public.trips t
    where t.id = of_trip and t.user_id = author and t.updated_at = (plan ->> 'tripVersion')::timestamptz;
    if not found then
      this_turn := null;
    elsif of_session is null then
      perform from public.planning_sessions s
      where s.trip_id = of_trip and s.user_id = author and s.completed_at is null;
      if found then
        this_turn := null;
      end if;
    else
      perform from public.planning_sessions s
      where s.id = of_session and s.user_id = author and s.completed_at is null
        and s.last_interaction_at = (plan ->> 'sessionVersion')::timestamptz
      for no key update;
      if not found then
        this_turn := null;
      end if;
    end if;
  end if;

  if this_turn is not null then
    new_destination := case choice when 'kept' then found_destination end;
    if chosen is not null then
      -- What a model says is not the catalogue's: it is stored for this trip, unless the catalogue has the place.
      if (chosen ->> 'isProposed')::boolean and not exists (
        select from public.destinations d
        where d.name = chosen ->> 'name' and d.country = chosen ->> 'country' and d.proposed_for is null
      ) then
        insert into public.destinations as d (name, country, best_months, average_cost_per_day, proposed_for)
        values (
          chosen ->> 'name', chosen ->> 'country',
          array(select jsonb_array_elements_text(chosen -> 'months')::smallint), (chosen ->> 'cost')::numeric,
          of_trip)
        on conflict (name, country, proposed_for) do nothing;
      end if;
      select d.id into new_destination from public.destinations d
      where d.name = chosen ->> 'name' and d.country = chosen ->> 'country'
        and (d.proposed_for is null or d.proposed_for = of_trip)
      order by d.proposed_for nulls first limit 1;
    end if;

    -- The state that it leaves is in conversation_states, and with the next turn in what that finds.
    update public.turns t set committed_at = committed, state_before = finished -> 'stateBefore',
      state_after = jsonb_build_object('stage', finished #>> '{state,stage}',
        'trip', jsonb_build_object('status', new_status, 'destinationId', new_destination)),
      answer = finished -> 'answer', receipt = finished -> 'receipt'
    where t.conversation_id = of_conversation and t.number = this_turn and t.user_id = author;

    update public.trip_conversations c set version = c.version + 1,
      last_message_at = greatest(c.last_message_at, committed)
    where c.id = of_conversation and c.user_id = author;

    insert into public.conversation_states as s
      (conversation_id, user_id, stage, user_info, wishes, memory, question_queue, questions_asked, updated_at)
    values (of_conversation, author, finished #>> '{state,stage}', finished #> '{state,userInfo}',
      nullif(finished #> '{state,wishes}', 'null'), finished #> '{state,memory}', finished #> '{state,questionQueue}',
      (finished #>> '{state,questionsAsked}')::integer, committed)
    on conflict (conversation_id) do update set stage = excluded.stage, user_info = excluded.user_info,
      wishes = excluded.wishes, memory = excluded.memory, question_queue = excluded.question_queue,
      questions_asked = excluded.questions_asked, updated_at = excluded.updated_at
    where s.user_id = author;

    insert into public.messages (id, conversation_id, user_id, is_user, content, created_at)
    select said.id, of_conversation, author, said.is_user, said.content, said.created_at
    from (values
      ((finished #>> '{answer,user_message,id}')::bigint, true, finished #>> '{answer,user_message,content}',
        (finished ->> 'startedAt')::timestamptz),
      ((finished #>> '{answer,ai_message,id}')::bigint, false, finished #>> '{answer,ai_message,content}', committed)
    ) as said (id, is_user, content, created_at);

    if offer is not null then
      insert into public.recommendations (conversation_id, user_id, turn_number, locations)
      values (of_conversation, author, this_turn, offer);
    end if;

    if choice <> 'kept' or found_status <> new_status then
      update public.trips t set status = new_status, destination_id = new_destination,
        updated_at = greatest(clock_timestamp(), t.updated_at + interval '1 millisecond')
      where t.id = of_trip and t.user_id = author;
    end if;

    if plan is not null and of_session is null then
      insert into public.planning_sessions (trip_id, user_id, current_stage, stages_completed, session_data)
      values (of_trip, author, plan ->> 'stage', plan -> 'completed', plan -> 'data');
    elsif plan is not null then
      update public.planning_sessions s set current_stage = plan ->> 'stage', stages_completed = plan -> 'completed',
        session_data = (s.session_data - array(select jsonb_array_elements_text(plan -> 'removed'))) || (plan -> 'data'),
        last_interaction_at = greatest(clock_timestamp(), s.last_interaction_at + interval '1 millisecond')
      where s.id = of_session and s.user_id = author;
    end if;

    -- What was chosen for the old place goes with it.
    if choice <> 'kept' and found_destination is distinct from new_destination then
      perform public.set_plan_aside(author, of_trip, array(select jsonb_array_elements_text(finished -> 'choices')));
    end if;

    -- What was known and is not contradicted, and what was learned.
    if learned is not null then
      update public.user_preferences p set updated_at = now(),
        taste_likes = array(
          select theme from unnest(p.taste_likes) theme where not (learned -> 'dislikes') ? theme
          union select jsonb_array_elements_text(learned -> 'likes')),
        taste_dislikes = array(
          select theme from unnest(p.taste_dislikes) theme where not (learned -> 'likes') ? theme
          union select jsonb_array_elements_text(learned -> 'dislikes')),
        taste_warmth = coalesce(learned ->> 'warmth', p.taste_warmth),
        taste_from_trips = array(select distinct unnest(p.taste_from_trips || of_trip))
      where p.user_id = author;
    end if;
  end if;

  -- Seen anew, with what was archived while this waited for the conversation.
  perform from public.turns t where t.lease_token = lease and t.user_id = author and t.committed_at is not null;
  if not found then
    return false;
  end if;
  select c.id into archived from public.trip_conversations c
  where c.id = of_conversation and c.user_id = author and c.archived_at is not null;
  if found then
    perform public.bring_back(archived, author);
  end if;
  return true;
END $$;
REVOKE ALL ON FUNCTION commit_turn FROM public;
GRANT EXECUTE ON FUNCTION commit_turn TO wanderline_request;
