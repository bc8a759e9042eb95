-- What is known of a destination, as the text that a ranking reads, one place after the other. A ranking asks only for what
-- it has not read before, by `facts_digest`, which is of all that is told here. It has the rights of who calls it.
CREATE OR REPLACE FUNCTION facts_of_place(place bigint)
RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  return (
    select json_build_object(
      'id', d.id, 'name', d.name, 'country', d.country, 'country_code', d.country_code, 'continent', d.continent,
      'climate', d.climate, 'description', d.description, 'themes', d.themes, 'best_months', d.best_months,
      'latitude', d.latitude, 'longitude', d.longitude, 'monthly_high', d.monthly_high, 'wet_days', d.wet_days,
      'theme_strengths', d.theme_strengths, 'activity_months', d.activity_months,
      'cost_levels', json_build_object(
        'shoestring', d.cost_shoestring, 'mid_range', d.average_cost_per_day, 'comfortable', d.cost_comfortable),
      'suits', d.suits, 'cautions', d.cautions, 'crowds', d.crowds, 'fame', d.fame, 'car', d.car,
      'linked_to_mainland', d.linked_to_mainland,
      'airports', d.airports, 'area_names', d.area_names, 'highlight_names', d.highlight_names
    )
    from public.destinations d where d.id = place
  );
END $$;
REVOKE ALL ON FUNCTION facts_of_place FROM public;
GRANT EXECUTE ON FUNCTION facts_of_place TO wanderline_request;
