-- How often a model was asked for more, which is counted before it is asked.
ALTER TABLE "planning_sessions" ADD COLUMN "asked_for_more" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
GRANT UPDATE (asked_for_more) ON planning_sessions TO wanderline_request;
