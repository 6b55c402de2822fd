-- Workers in a row whose lease of the source ended without a result: a file that stops its worker twice is given up.
ALTER TABLE sources ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
