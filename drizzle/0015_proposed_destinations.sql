ALTER TABLE "destinations" DROP CONSTRAINT "destinations_name_country_key";--> statement-breakpoint
DROP INDEX "destinations_name_order_index";--> statement-breakpoint
ALTER TABLE "destinations" ADD COLUMN "proposed_for" bigint;--> statement-breakpoint
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_name_country_proposed_for_key" UNIQUE NULLS NOT DISTINCT("name","country","proposed_for");--> statement-breakpoint
-- What models proposed until now has no facts of the catalogue's. The first trip that has such a place keeps the row, each
-- other one gets a row of its own, and what no trip has is nobody's. Their owner sees trips only while that is not
-- forbidden by force.
ALTER TABLE trips NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE destinations SET proposed_for = coalesce(
    (SELECT min(trips.id) FROM trips WHERE trips.destination_id = destinations.id), 0)
  WHERE continent IS NULL AND time_zone IS NULL AND description = '';--> statement-breakpoint
WITH copied AS (
  INSERT INTO destinations (name, country, best_months, average_cost_per_day, proposed_for)
  SELECT place.name, place.country, place.best_months, place.average_cost_per_day, trips.id
  FROM trips JOIN destinations place ON place.id = trips.destination_id
  WHERE place.proposed_for IS NOT NULL AND place.proposed_for <> trips.id
  RETURNING id, proposed_for
)
UPDATE trips SET destination_id = copied.id FROM copied WHERE trips.id = copied.proposed_for;--> statement-breakpoint
ALTER TABLE trips FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "destinations_proposed_for_index" ON "destinations" USING btree ("proposed_for") WHERE "destinations"."proposed_for" is not null;--> statement-breakpoint
CREATE INDEX "destinations_name_order_index" ON "destinations" USING btree ("name" collate "und-x-icu","id") WHERE "destinations"."proposed_for" is null;--> statement-breakpoint
GRANT INSERT (proposed_for) ON destinations TO wanderline_request;--> statement-breakpoint

-- A policy on the table itself would keep every search from its indexes, because what they look for may leak. So what is
-- proposed for one trip can be the destination of no other, and leaves with it.
CREATE FUNCTION keep_proposals_apart() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM destinations WHERE id = new.destination_id AND proposed_for <> new.id) THEN
    RAISE EXCEPTION 'this destination was proposed for another trip' USING
      ERRCODE = '23503', CONSTRAINT = 'trips_destination_id_destinations_id_fk', TABLE = 'trips';
  END IF;
  RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER trips_keep_proposals_apart BEFORE INSERT OR UPDATE OF destination_id ON trips
  FOR EACH ROW WHEN (new.destination_id IS NOT NULL) EXECUTE FUNCTION keep_proposals_apart();--> statement-breakpoint
CREATE FUNCTION maintenance.forget_proposals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM public.destinations WHERE proposed_for = old.id;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION maintenance.forget_proposals() FROM public;--> statement-breakpoint
CREATE TRIGGER trips_forget_proposals AFTER DELETE ON trips
  FOR EACH ROW EXECUTE FUNCTION maintenance.forget_proposals();
