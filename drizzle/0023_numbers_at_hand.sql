-- In one statement, so that the table is written once.
ALTER TABLE "destinations"
  ADD COLUMN "day_shoestring" double precision GENERATED ALWAYS AS (round(cost_shoestring)::float8) STORED,
  ADD COLUMN "day_mid_range" double precision GENERATED ALWAYS AS (round(average_cost_per_day)::float8) STORED,
  ADD COLUMN "day_comfortable" double precision GENERATED ALWAYS AS (round(cost_comfortable)::float8) STORED,
  -- What every ranking reads of every place is not to be unpacked first.
  ALTER COLUMN "monthly_high" SET STORAGE MAIN;--> statement-breakpoint
-- As a part of itself it is stored anew.
UPDATE "destinations" SET "monthly_high" = "monthly_high"[1:12] WHERE "monthly_high" IS NOT NULL;
