-- When a scanner found the file free of viruses; NULL: not asked yet.
ALTER TABLE sources ADD COLUMN scanned_at INTEGER;
-- Attempts made before somebody asked for another try: they count no more, but their generations stay theirs.
ALTER TABLE sources ADD COLUMN attempts_forgiven INTEGER NOT NULL DEFAULT 0;
