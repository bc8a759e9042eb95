-- A conversation begins a session with what is chosen in it.
GRANT INSERT (session_data) ON planning_sessions TO wanderline_request;
