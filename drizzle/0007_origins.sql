CREATE TABLE "airports" (
	"iata" char(3) PRIMARY KEY NOT NULL,
	"name" varchar(200) NOT NULL,
	"country_code" char(2) NOT NULL,
	"latitude" real NOT NULL,
	"longitude" real NOT NULL,
	CONSTRAINT "airports_iata_check" CHECK ("airports"."iata" ~ '^[A-Z]{3}$'),
	CONSTRAINT "airports_position_check" CHECK (abs("airports"."latitude") <= 90 and abs("airports"."longitude") <= 180)
);
--> statement-breakpoint
CREATE TABLE "cities" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" varchar(200) NOT NULL,
	"plain_names" text[] NOT NULL,
	"country_code" char(2) NOT NULL,
	"latitude" real NOT NULL,
	"longitude" real NOT NULL,
	"population" integer NOT NULL,
	"is_capital" boolean NOT NULL,
	CONSTRAINT "cities_position_check" CHECK (abs("cities"."latitude") <= 90 and abs("cities"."longitude") <= 180)
);
--> statement-breakpoint
CREATE INDEX "cities_plain_names_index" ON "cities" USING gin ("plain_names");--> statement-breakpoint
GRANT SELECT ON cities, airports TO wanderline_request;
