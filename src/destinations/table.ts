import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  char,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  real,
  smallint,
  text,
  unique,
  varchar,
} from 'drizzle-orm/pg-core'
import { asInADictionary, createdAt, id, money, oneOf, reference, tsvector, updatedAt } from '../db/columns.ts'
import { cars } from './vocabulary.ts'

export const destinations = pgTable(
  'destinations',
  {
    id: id(),
    name: varchar('name', { length: 200 }).notNull(),
    city: varchar('city', { length: 200 }).notNull().default(''),
    country: varchar('country', { length: 200 }).notNull().default(''),
    continent: varchar('continent', { length: 20 }),
    description: text('description').notNull().default(''),
    bestMonths: smallint('best_months').array().notNull().default([]),
    averageCostPerDay: money('average_cost_per_day'),
    latitude: numeric('latitude', { precision: 8, scale: 5, mode: 'number' }),
    longitude: numeric('longitude', { precision: 8, scale: 5, mode: 'number' }),
    climate: varchar('climate', { length: 20 }),
    themes: text('themes').array().notNull().default([]),
    // Facts: null where they are unknown. What is JSON is parsed by facts.ts when it is read.
    /** IANA name, found by position when the catalogue is stored. */
    timeZone: varchar('time_zone', { length: 40 }),
    countryCode: char('country_code', { length: 2 }),
    monthlyHigh: real('monthly_high').array(),
    wetDays: smallint('wet_days').array(),
    themeStrengths: jsonb('theme_strengths').$type<unknown>().notNull().default({}),
    activityMonths: jsonb('activity_months').$type<unknown>().notNull().default({}),
    costShoestring: money('cost_shoestring'),
    costComfortable: money('cost_comfortable'),
    suits: jsonb('suits').$type<unknown>().notNull().default({}),
    cautions: jsonb('cautions').$type<unknown>().notNull().default([]),
    crowds: smallint('crowds'),
    fame: smallint('fame'),
    car: varchar('car', { length: 20 }),
    linkedToMainland: boolean('linked_to_mainland').notNull().default(false),
    airports: jsonb('airports').$type<unknown>().notNull().default([]),
    areas: jsonb('areas').$type<unknown>().notNull().default([]),
    highlights: jsonb('highlights').$type<unknown>().notNull().default([]),
    /** The trip for which a model proposed it, and whose traveller alone sees it; null for what is the catalogue's. */
    proposedFor: reference('proposed_for'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', plain_text(name)), 'A') || setweight(to_tsvector('english', plain_text(city || ' ' || country)), 'B') || setweight(to_tsvector('english', plain_text(description)), 'C')`,
    ),
    plainName: text('plain_name').generatedAlwaysAs(sql`plain_text(name)`),
    /** Name, city and country between blanks, for parts of them. */
    placeText: text('place_text').generatedAlwaysAs(
      sql`' ' || plain_text(name) || ' , ' || plain_text(city) || ' , ' || plain_text(country) || ' '`,
    ),
    nameSpellings: text('name_spellings')
      .array()
      .generatedAlwaysAs(sql`spellings_of(string_to_array(plain_text(name), ' ') || plain_text(name))`),
    // What the ranking asks of every place, worked out once. Months are bits, January the lowest; 0 where none is known.
    season: integer('season').generatedAlwaysAs(sql`bits_of(best_months)`),
    activitySeasons: jsonb('activity_seasons').generatedAlwaysAs(sql`seasons_of(activity_months)`),
    cautionSeasons: jsonb('caution_seasons').generatedAlwaysAs(sql`caution_seasons_of(cautions)`),
    /** How strong each theme is there, those included of which only that they are there is known. */
    strengths: jsonb('strengths').generatedAlwaysAs(sql`strengths_of(themes, theme_strengths)`),
    /** Of the daytime highs in its best months. */
    lowestHigh: real('lowest_high').generatedAlwaysAs(sql`(extremes_of(monthly_high, best_months))[1]`),
    highestHigh: real('highest_high').generatedAlwaysAs(sql`(extremes_of(monthly_high, best_months))[2]`),
    /** Where it lies on a globe of radius 1, from its centre: numbers, because to take one out of a list costs more. */
    globeX: doublePrecision('globe_x').generatedAlwaysAs(sql`cosd(latitude::float8) * cosd(longitude::float8)`),
    globeY: doublePrecision('globe_y').generatedAlwaysAs(sql`cosd(latitude::float8) * sind(longitude::float8)`),
    globeZ: doublePrecision('globe_z').generatedAlwaysAs(sql`sind(latitude::float8)`),
    /** A day in whole US dollars: to make such a number of a numeric costs more than what is done with it. */
    dayShoestring: doublePrecision('day_shoestring').generatedAlwaysAs(sql`round(cost_shoestring)::float8`),
    dayMidRange: doublePrecision('day_mid_range').generatedAlwaysAs(sql`round(average_cost_per_day)::float8`),
    dayComfortable: doublePrecision('day_comfortable').generatedAlwaysAs(sql`round(cost_comfortable)::float8`),
    areaNames: jsonb('area_names').generatedAlwaysAs(sql`jsonb_path_query_array(areas, '$[*].name')`),
    highlightNames: jsonb('highlight_names').generatedAlwaysAs(sql`jsonb_path_query_array(highlights, '$[*].name')`),
    /** Of all that `facts_of_place` tells: a place is known by it again that was read before. */
    factsDigest: bigint('facts_digest', { mode: 'bigint' }).generatedAlwaysAs(
      sql`hash_record_extended(row(id, name, country, country_code, continent, climate, description, themes, best_months, latitude, longitude, monthly_high, wet_days, theme_strengths, activity_months, cost_shoestring, average_cost_per_day, cost_comfortable, suits, cautions, crowds, fame, car, linked_to_mainland, airports, areas, highlights), 0)`,
    ),
  },
  (table) => [
    unique('destinations_name_country_proposed_for_key')
      .on(table.name, table.country, table.proposedFor)
      .nullsNotDistinct(),
    index('destinations_proposed_for_index')
      .on(table.proposedFor)
      .where(sql`${table.proposedFor} is not null`),
    index('destinations_name_order_index')
      .on(asInADictionary(table.name), table.id)
      .where(sql`${table.proposedFor} is null`),
    index('destinations_plain_name_index').on(table.plainName),
    index('destinations_search_index').using('gin', table.search),
    index('destinations_place_text_index').using('gin', table.placeText.op('gin_trgm_ops')),
    index('destinations_name_spellings_index').using('gin', table.nameSpellings),
    check('destinations_name_check', sql`${table.name} <> ''`),
    check('destinations_best_months_check', sql`${table.bestMonths} <@ array[1,2,3,4,5,6,7,8,9,10,11,12]::smallint[]`),
    check('destinations_average_cost_per_day_check', sql`${table.averageCostPerDay} >= 0`),
    check('destinations_country_code_check', sql`${table.countryCode} ~ '^[A-Z]{2}$'`),
    check('destinations_monthly_high_check', sql`array_length(${table.monthlyHigh}, 1) = 12`),
    check('destinations_wet_days_check', sql`array_length(${table.wetDays}, 1) = 12`),
    check(
      'destinations_costs_check',
      sql`${table.costShoestring} < ${table.averageCostPerDay} and ${table.averageCostPerDay} < ${table.costComfortable}`,
    ),
    check('destinations_crowds_check', sql`${table.crowds} between 1 and 5`),
    check('destinations_fame_check', sql`${table.fame} between 1 and 5`),
    check('destinations_car_check', oneOf(table.car, cars)),
    check('destinations_latitude_check', sql`${table.latitude} between -90 and 90`),
    check('destinations_longitude_check', sql`${table.longitude} between -180 and 180`),
  ],
)
