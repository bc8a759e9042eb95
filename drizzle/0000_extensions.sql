-- Similarity of names, for searches with a part of a word.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- What all spellings of a name have in common: its letters and digits, without case, accents and punctuation.
CREATE FUNCTION plain_text(original text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN trim(regexp_replace(regexp_replace(
  translate(
    replace(replace(replace(replace(lower(normalize(original, NFD)), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'øłđðı''’‘`´', 'olddi'),
  '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));
--> statement-breakpoint
-- Each word as it is and with any one letter left out: two words that have one of these in common are a typo apart.
-- Words of three letters are left whole, because every other one would be a typo away.
CREATE FUNCTION spellings_of(words text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT array_agg(DISTINCT overlay(word PLACING '' FROM omitted FOR 1))
  FROM unnest(words) AS word
  -- To leave out what would come after the last letter is to leave the word as it is.
  CROSS JOIN generate_series(
    CASE WHEN length(word) BETWEEN 4 AND 40 THEN 1 ELSE length(word) + 1 END, length(word) + 1
  ) AS omitted
);
