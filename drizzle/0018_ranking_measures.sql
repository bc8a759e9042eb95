-- Months as bits, January the lowest, so that what two lists have in common is one operation; 0 for none.
CREATE FUNCTION bits_of(months smallint[]) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(bit_or(1 << (month - 1)), 0) FROM unnest(months) AS month);--> statement-breakpoint
CREATE FUNCTION bits_of(months jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(bit_or(1 << (month::integer - 1)), 0) FROM jsonb_array_elements_text(months) AS month);--> statement-breakpoint
CREATE FUNCTION seasons_of(months_of jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(jsonb_object_agg(key, bits_of(value)), '{}') FROM jsonb_each(months_of) WHERE value <> '[]');--> statement-breakpoint
-- A caution without months holds in all of them.
CREATE FUNCTION caution_seasons_of(cautions jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT coalesce(jsonb_object_agg(kind, bits), '{}')
  FROM (
    SELECT caution ->> 'kind' AS kind,
      bit_or(CASE WHEN caution -> 'months' = '[]' THEN 4095 ELSE bits_of(caution -> 'months') END) AS bits
    FROM jsonb_array_elements(cautions) AS caution
    GROUP BY 1
  ) AS held
);--> statement-breakpoint
-- A theme of which only that it is there is known counts as strong.
CREATE FUNCTION strengths_of(themes text[], known jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(jsonb_object_agg(theme, 2), '{}') FROM unnest(themes) AS theme) || known;--> statement-breakpoint
CREATE FUNCTION extremes_of(monthly real[], months smallint[]) RETURNS real[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT array[min(monthly[month]), max(monthly[month])] FROM unnest(months) AS month HAVING count(*) > 0);--> statement-breakpoint
-- In one statement, so that the table is written once.
ALTER TABLE "destinations"
  ADD COLUMN "season" integer GENERATED ALWAYS AS (bits_of(best_months)) STORED,
  ADD COLUMN "activity_seasons" jsonb GENERATED ALWAYS AS (seasons_of(activity_months)) STORED,
  ADD COLUMN "caution_seasons" jsonb GENERATED ALWAYS AS (caution_seasons_of(cautions)) STORED,
  ADD COLUMN "strengths" jsonb GENERATED ALWAYS AS (strengths_of(themes, theme_strengths)) STORED,
  ADD COLUMN "lowest_high" real GENERATED ALWAYS AS ((extremes_of(monthly_high, best_months))[1]) STORED,
  ADD COLUMN "highest_high" real GENERATED ALWAYS AS ((extremes_of(monthly_high, best_months))[2]) STORED,
  ADD COLUMN "globe_x" double precision GENERATED ALWAYS AS (cosd(latitude::float8) * cosd(longitude::float8)) STORED,
  ADD COLUMN "globe_y" double precision GENERATED ALWAYS AS (cosd(latitude::float8) * sind(longitude::float8)) STORED,
  ADD COLUMN "globe_z" double precision GENERATED ALWAYS AS (sind(latitude::float8)) STORED,
  ADD COLUMN "area_names" jsonb GENERATED ALWAYS AS (jsonb_path_query_array(areas, '$[*].name')) STORED,
  ADD COLUMN "highlight_names" jsonb GENERATED ALWAYS AS (jsonb_path_query_array(highlights, '$[*].name')) STORED,
  -- What every ranking reads of every place stays in its row as it is.
  ALTER COLUMN "activity_seasons" SET STORAGE MAIN,
  ALTER COLUMN "caution_seasons" SET STORAGE MAIN,
  ALTER COLUMN "strengths" SET STORAGE MAIN;
