ALTER TABLE "conversation_states" ADD COLUMN "wishes" jsonb;--> statement-breakpoint
ALTER TABLE "conversation_states" ADD COLUMN "memory" jsonb;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "country_code" char(2);--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "monthly_high" real[];--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "wet_days" smallint[];--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "theme_strengths" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "activity_months" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "cost_shoestring" numeric(10, 2);--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "cost_comfortable" numeric(10, 2);--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "suits" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "cautions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "crowds" smallint;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "fame" smallint;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "car" varchar(20);--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "airports" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "areas" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "highlights" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "plain_name" text GENERATED ALWAYS AS (plain_text(name)) STORED;--> statement-breakpoint
ALTER TABLE "user_preferences" ADD COLUMN "taste_likes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "user_preferences" ADD COLUMN "taste_dislikes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "user_preferences" ADD COLUMN "taste_warmth" varchar(10);--> statement-breakpoint
ALTER TABLE "user_preferences" ADD COLUMN "taste_from_trips" bigint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "conversation_states" ADD CONSTRAINT "conversation_states_wishes_check" CHECK (jsonb_typeof("conversation_states"."wishes") = 'object');--> statement-breakpoint
ALTER TABLE "conversation_states" ADD CONSTRAINT "conversation_states_memory_check" CHECK (jsonb_typeof("conversation_states"."memory") = 'object');--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_country_code_check" CHECK ("destinations"."country_code" ~ '^[A-Z]{2}$');--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_monthly_high_check" CHECK (array_length("destinations"."monthly_high", 1) = 12);--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_wet_days_check" CHECK (array_length("destinations"."wet_days", 1) = 12);--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_costs_check" CHECK ("destinations"."cost_shoestring" < "destinations"."average_cost_per_day" and "destinations"."average_cost_per_day" < "destinations"."cost_comfortable");--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_crowds_check" CHECK ("destinations"."crowds" between 1 and 5);--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_fame_check" CHECK ("destinations"."fame" between 1 and 5);--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_car_check" CHECK ("destinations"."car" in ('needed', 'helpful', 'unnecessary'));--> statement-breakpoint
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_taste_warmth_check" CHECK ("user_preferences"."taste_warmth" in ('warm', 'cold'));--> statement-breakpoint
GRANT UPDATE (wishes, memory) ON conversation_states TO wanderline_request;--> statement-breakpoint
GRANT UPDATE (taste_likes, taste_dislikes, taste_warmth, taste_from_trips) ON user_preferences TO wanderline_request;
