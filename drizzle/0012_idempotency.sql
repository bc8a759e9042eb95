CREATE TABLE "idempotency_keys" (
	"user_id" bigint NOT NULL,
	"idempotency_key" varchar(255) NOT NULL,
	"request_hash" text NOT NULL,
	"made_id" bigint NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("user_id","idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_made_at_index" ON "idempotency_keys" USING btree ("made_at");
--> statement-breakpoint
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_rows ON idempotency_keys TO wanderline_request
  USING (user_id = nullif(current_setting('app.user_id', true), '')::bigint)
  WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::bigint);--> statement-breakpoint
CREATE POLICY old_rows ON idempotency_keys TO wanderline_cron
  USING (made_at < now() - interval '24 hours');--> statement-breakpoint
GRANT SELECT, INSERT (user_id, idempotency_key, request_hash, made_id), DELETE ON idempotency_keys TO wanderline_request;--> statement-breakpoint
GRANT SELECT (made_at), DELETE ON idempotency_keys TO wanderline_cron;
