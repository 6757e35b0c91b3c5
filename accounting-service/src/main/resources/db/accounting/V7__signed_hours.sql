-- What of an hour rests on readings its device signed, as JSON; NULL where nothing is signed and nothing has to be.
ALTER TABLE accounting.hour_block ADD COLUMN signatures jsonb;
