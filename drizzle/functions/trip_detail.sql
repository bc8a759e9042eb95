-- A trip with all that is shown of it; null where the reader has no such trip. It has the rights of who calls it. It is
-- planned once for a connection, because to plan so many joins takes longer than to read them.
CREATE OR REPLACE FUNCTION trip_detail(reader bigint, of_trip bigint)
RETURNS json LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  return (
    select json_build_object(
      'trip', json_build_object('id', t.id, 'title', t.title, 'startDate', t.start_date, 'endDate', t.end_date,
        'budget', t.budget::text, 'status', t.status, 'travelersCount', t.travelers_count,
        'createdAt', t.created_at, 'updatedAt', t.updated_at),
      'description', t.description,
      'destination', case when d.id is not null then json_build_object('id', d.id, 'name', d.name, 'city', d.city,
        'country', d.country, 'description', d.description, 'bestMonths', d.best_months,
        'averageCostPerDay', d.average_cost_per_day::text, 'latitude', d.latitude, 'longitude', d.longitude,
        'createdAt', d.created_at, 'updatedAt', d.updated_at) end,
      'conversation', case when s.stage is not null then json_build_object('stage', s.stage,
        'questionQueue', s.question_queue, 'questionsAsked', s.questions_asked,
        'currency', s.wishes->'budget'->'value'->>'currency') end,
      'planningSession', case when p.id is not null
        then json_build_object('id', p.id, 'currentStage', p.current_stage) end)
    from public.trips t
      left join public.destinations d on d.id = t.destination_id
      left join public.trip_conversations c on c.trip_id = t.id and c.user_id = reader and c.version > 0
      left join public.conversation_states s on s.conversation_id = c.id and s.user_id = reader
      left join public.planning_sessions p on p.trip_id = t.id and p.user_id = reader and p.completed_at is null
    where t.id = of_trip and t.user_id = reader
  );
END $$;
REVOKE ALL ON FUNCTION trip_detail FROM public;
GRANT EXECUTE ON FUNCTION trip_detail TO wanderline_request;
