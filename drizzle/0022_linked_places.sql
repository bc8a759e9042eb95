ALTER TABLE "destinations" ADD COLUMN "linked_to_mainland" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- The digest is of the new fact, too; in one statement, so that the table is written once.
ALTER TABLE "destinations"
  DROP COLUMN "facts_digest",
  ADD COLUMN "facts_digest" bigint GENERATED ALWAYS AS (hash_record_extended(row(id, name, country, country_code, continent, climate, description, themes, best_months, latitude, longitude, monthly_high, wet_days, theme_strengths, activity_months, cost_shoestring, average_cost_per_day, cost_comfortable, suits, cautions, crowds, fame, car, linked_to_mainland, airports, areas, highlights), 0)) STORED;