-- Whether the hosted model also reads messages for entities, which costs a short request more for each answer.
ALTER TABLE assistants ADD COLUMN extracts_with_model INTEGER NOT NULL DEFAULT 0;
