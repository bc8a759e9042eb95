CREATE INDEX "destinations_name_order_index" ON "destinations" USING btree ("name" collate "und-x-icu","id");--> statement-breakpoint
DROP INDEX "destinations_name_id_index";
