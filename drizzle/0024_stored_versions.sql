ALTER TABLE "planning_sessions" ADD COLUMN "stored_version" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
-- Whoever reads by a link reads which version wrote the plan.
GRANT SELECT (stored_version) ON planning_sessions TO wanderline_shared;
