-- Sets what a traveller plans for a trip back to its beginning, because the trip goes elsewhere: the choices, which are the
-- members that hold for one destination alone, go. It has the rights of who calls it.
CREATE OR REPLACE FUNCTION set_plan_aside(planner bigint, of_trip bigint, choices text[])
RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  update public.planning_sessions s set session_data = s.session_data - choices, current_stage = 'destination',
    stages_completed = '[]', last_interaction_at = greatest(clock_timestamp(), s.last_interaction_at + interval '1 millisecond')
  where s.trip_id = of_trip and s.user_id = planner and s.completed_at is null
    and (s.session_data ?| choices or s.current_stage <> 'destination');
END $$;
REVOKE ALL ON FUNCTION set_plan_aside FROM public;
GRANT EXECUTE ON FUNCTION set_plan_aside TO wanderline_request;
