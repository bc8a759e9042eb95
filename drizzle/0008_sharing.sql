CREATE TABLE "trip_shares" (
	"trip_id" bigint PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"token_hash" char(64) NOT NULL,
	"with_budget" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "trip_shares_token_hash_key" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "time_zone" varchar(40);--> statement-breakpoint
ALTER TABLE "trip_shares" ADD CONSTRAINT "trip_shares_trip_id_user_id_fkey" FOREIGN KEY ("trip_id","user_id") REFERENCES "public"."trips"("id","user_id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- Who reads by a link is nobody: a role that sees the one trip whose link it holds, and of that trip the plan alone.
DO $$
DECLARE
  switching constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
BEGIN
  BEGIN
    EXECUTE 'create role wanderline_shared nologin';
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  IF NOT pg_has_role(current_user, 'wanderline_shared', switching) THEN
    EXECUTE 'grant wanderline_shared to current_user';
  END IF;
END $$;--> statement-breakpoint
ALTER TABLE trip_shares ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE trip_shares FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_rows ON trip_shares TO wanderline_request
  USING (user_id = nullif(current_setting('app.user_id', true), '')::bigint)
  WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::bigint);--> statement-breakpoint
CREATE POLICY held_link ON trip_shares FOR SELECT TO wanderline_shared
  USING (token_hash = current_setting('app.link', true) and (expires_at is null or expires_at > now()));--> statement-breakpoint
CREATE POLICY held_link ON trips FOR SELECT TO wanderline_shared
  USING (id = (select trip_id from trip_shares));--> statement-breakpoint
CREATE POLICY held_link ON planning_sessions FOR SELECT TO wanderline_shared
  USING (trip_id = (select trip_id from trip_shares));--> statement-breakpoint
GRANT SELECT, INSERT (trip_id, user_id, token_hash, with_budget, expires_at), DELETE,
  UPDATE (token_hash, with_budget, created_at, expires_at) ON trip_shares TO wanderline_request;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO wanderline_shared;--> statement-breakpoint
GRANT SELECT (trip_id, token_hash, with_budget, expires_at) ON trip_shares TO wanderline_shared;--> statement-breakpoint
GRANT SELECT (id, title, destination_id, start_date, end_date, budget, status, travelers_count, updated_at)
  ON trips TO wanderline_shared;--> statement-breakpoint
GRANT SELECT (id, trip_id, current_stage, session_data, last_interaction_at, completed_at)
  ON planning_sessions TO wanderline_shared;--> statement-breakpoint
GRANT SELECT ON destinations TO wanderline_shared;
