-- A page of the places of the catalogue that a search finds, best first, and how many there are in all; a page past the end
-- is a row with nothing but that. It has the rights of who calls it, and is planned once for a connection, because to plan
-- what four words may be takes longer than to find it.
--
-- A wish finds what has its words, all its `phrases` and nothing `refused`. Its words are there together, as `text`, `pattern`
-- or `spellings`, or each of `words` is that says something ("the" does not); a single one has no `words`. All words and
-- phrases are the `name`, and, for websearch_to_tsquery, `every` one of them and any that is `wanted`.
CREATE OR REPLACE FUNCTION search_places(
  wishes jsonb, on_continent text, in_climate text, with_theme text, in_month integer, at_most numeric,
  page_size integer, skipped bigint
)
RETURNS TABLE (count integer, id bigint) ROWS 20 LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  return query with wish as materialized (
    select number, name, ' ' || name || '%' as beginning, ' ' || name || ' , %' as whole, pattern, spellings, words,
      phrases, every as every_text,
      -- Words that say nothing have to be part of a place.
      case when numnode(phraseto_tsquery('english', text)) = 0 then null
        else websearch_to_tsquery('english', every) end as every,
      websearch_to_tsquery('english', wanted) as wanted, websearch_to_tsquery('english', refused) as refused
    from rows from (jsonb_to_recordset(wishes) as (
      name text, text text, pattern text, spellings text[], words jsonb, phrases text[],
      every text, wanted text, refused text
    )) with ordinality as wish (name, text, pattern, spellings, words, phrases, every, wanted, refused, number)
  ), word as materialized (
    select wish.number, stems, word.pattern, word.spellings
    from wish, jsonb_to_recordset(wish.words) as word (text text, pattern text, spellings text[]),
      phraseto_tsquery('english', word.text) stems
    where numnode(stems) > 0
  ), near as materialized (
    -- What any of it almost names: few places, and to compare the spellings of others costs more than all else.
    select d.id from public.destinations d
    where d.name_spellings && array(select unnest(spellings) from wish union all select unnest(spellings) from word)
  ), fitted as (
    select d.id, d.name, d.place_text, d.search, wish.name as wished, wish.beginning, wish.whole, wish.wanted,
      -- 2 as it was written, 1 with a typo.
      case
        when d.search @@ wish.refused then 0
        when wish.phrases <> '{}' and exists (
          select from unnest(wish.phrases) phrase where not d.search @@ phraseto_tsquery('english', phrase)) then 0
        when d.search @@ wish.every or d.place_text like wish.pattern then 2
        when wish.number in (select number from word) and not exists (
          select from word where word.number = wish.number
            and not (d.search @@ stems or d.place_text like word.pattern
              or d.id in (select id from near) and d.name_spellings && word.spellings)
        ) then (
          select min(case when d.search @@ stems or d.place_text like word.pattern then 2 else 1 end)
          from word where word.number = wish.number)
        when d.id in (select id from near) and d.name_spellings && wish.spellings then 1
        else 0
      end as fit
    from public.destinations d, wish
    where d.proposed_for is null
      -- All that any wish finds has one of these, and each is the work of an index.
      and (d.search @@ (select websearch_to_tsquery('english', string_agg(every_text, ' or ')) from wish)
        or d.place_text like any (array(select pattern from wish union all select pattern from word))
        or d.id = any (array(select id from near)))
      and (on_continent is null or d.continent = on_continent)
      and (in_climate is null or d.climate = in_climate)
      and (with_theme is null or d.themes @> array[with_theme])
      and (in_month is null
        or coalesce(d.activity_months -> with_theme, to_jsonb(d.best_months)) @> to_jsonb(in_month))
      and (at_most is null or d.average_cost_per_day <= at_most)
    -- What comes of so many conditions is worked out once.
    offset 0
  ), scored as (
    select id, name, fit,
      case
        when wished is null then null
        when place_text like whole then 3
        when place_text like beginning then 2
        when fit = 2 then 1
        else 0
      end as rank,
      ts_rank(search, wanted) as weight,
      -- How much its name looks like what was wished for; it says nothing where words were found.
      case when search @@ wanted then 0 else word_similarity(wished, split_part(place_text, ',', 1)) end as likeness
    from fitted
    -- Without the wide columns, what is put in order is little.
    offset 0
  ), found as materialized (
    select id, name, max(rank) as rank, max(weight) as weight, max(likeness) as likeness
    from scored group by id, name having max(fit) > 0
  ), page as (
    select ordered.id, row_number() over () as position
    from (
      select id from found
      order by rank desc, weight desc, likeness desc, name collate "und-x-icu", id limit page_size offset skipped
    ) ordered
  )
  select counted.count, page.id from (select count(*)::integer as count from found) counted left join page on true
  order by page.position;
END $$;
REVOKE ALL ON FUNCTION search_places FROM public;
GRANT EXECUTE ON FUNCTION search_places TO wanderline_request;
