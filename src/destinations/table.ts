import { sql } from 'drizzle-orm'
import { check, index, numeric, pgTable, smallint, text, unique, varchar } from 'drizzle-orm/pg-core'
import { createdAt, id, money, tsvector, updatedAt } from '../db/columns.ts'

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
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', plain_text(name)), 'A') || setweight(to_tsvector('english', plain_text(city || ' ' || country)), 'B') || setweight(to_tsvector('english', plain_text(description)), 'C')`,
    ),
    /** Name, city and country between blanks, for parts of them. */
    placeText: text('place_text').generatedAlwaysAs(
      sql`' ' || plain_text(name) || ' , ' || plain_text(city) || ' , ' || plain_text(country) || ' '`,
    ),
    nameSpellings: text('name_spellings')
      .array()
      .generatedAlwaysAs(sql`spellings_of(string_to_array(plain_text(name), ' ') || plain_text(name))`),
  },
  (table) => [
    unique('destinations_name_country_key').on(table.name, table.country),
    index('destinations_name_id_index').on(table.name, table.id),
    index('destinations_search_index').using('gin', table.search),
    index('destinations_place_text_index').using('gin', table.placeText.op('gin_trgm_ops')),
    index('destinations_name_spellings_index').using('gin', table.nameSpellings),
    check('destinations_name_check', sql`${table.name} <> ''`),
    check('destinations_best_months_check', sql`${table.bestMonths} <@ array[1,2,3,4,5,6,7,8,9,10,11,12]::smallint[]`),
    check('destinations_average_cost_per_day_check', sql`${table.averageCostPerDay} >= 0`),
    check('destinations_latitude_check', sql`${table.latitude} between -90 and 90`),
    check('destinations_longitude_check', sql`${table.longitude} between -180 and 180`),
  ],
)
