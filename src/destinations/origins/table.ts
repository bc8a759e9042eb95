import { sql } from 'drizzle-orm'
import { boolean, char, check, index, integer, pgTable, real, text, varchar } from 'drizzle-orm/pg-core'

/** Where travellers start from: cities of more than 100,000 people, and every capital. */
export const cities = pgTable(
  'cities',
  {
    /** Of GeoNames. */
    id: integer('id').primaryKey(),
    name: varchar('name', { length: 200 }).notNull(),
    /** Every name it is known by, as `plain_text` has it. */
    plainNames: text('plain_names').array().notNull(),
    countryCode: char('country_code', { length: 2 }).notNull(),
    latitude: real('latitude').notNull(),
    longitude: real('longitude').notNull(),
    population: integer('population').notNull(),
    isCapital: boolean('is_capital').notNull(),
  },
  (table) => [
    index('cities_plain_names_index').using('gin', table.plainNames),
    index('cities_capitals_index')
      .on(table.countryCode)
      .where(sql`${table.isCapital}`),
    check('cities_position_check', sql`abs(${table.latitude}) <= 90 and abs(${table.longitude}) <= 180`),
  ],
)

/** Airports with scheduled service. */
export const airports = pgTable(
  'airports',
  {
    iata: char('iata', { length: 3 }).primaryKey(),
    name: varchar('name', { length: 200 }).notNull(),
    countryCode: char('country_code', { length: 2 }).notNull(),
    latitude: real('latitude').notNull(),
    longitude: real('longitude').notNull(),
  },
  (table) => [
    check('airports_iata_check', sql`${table.iata} ~ '^[A-Z]{3}$'`),
    check('airports_position_check', sql`abs(${table.latitude}) <= 90 and abs(${table.longitude}) <= 180`),
  ],
)
