-- What every ranking reads of every place stays in its row as it is: areas and highlights, which only the best sixty are
-- asked for, are what is compressed or put elsewhere when a row is too long.
ALTER TABLE destinations ALTER COLUMN theme_strengths SET STORAGE MAIN, ALTER COLUMN activity_months SET STORAGE MAIN,
  ALTER COLUMN suits SET STORAGE MAIN, ALTER COLUMN cautions SET STORAGE MAIN, ALTER COLUMN search SET STORAGE MAIN;--> statement-breakpoint
-- Only a value that is made anew is stored anew.
UPDATE destinations SET theme_strengths = theme_strengths::text::jsonb, activity_months = activity_months::text::jsonb,
  suits = suits::text::jsonb, cautions = cautions::text::jsonb;
