-- Examples of messages with their intents, and the training sessions that make a classifier of them. Their models are in R2.
CREATE TABLE training_datasets (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id     INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id   INTEGER NOT NULL REFERENCES assistants (id),
  name           TEXT    NOT NULL,
  description    TEXT    NOT NULL DEFAULT '',
  -- What intents do: a JSON object from names to actions.
  actions        TEXT    NOT NULL DEFAULT '{}',
  examples_count INTEGER NOT NULL DEFAULT 0,
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX training_datasets_by_assistant ON training_datasets (assistant_id, id);

CREATE TABLE training_examples (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset_id INTEGER NOT NULL REFERENCES training_datasets (id),
  text       TEXT    NOT NULL,
  -- Texts that differ in case and punctuation only have the same key.
  text_key   TEXT    NOT NULL,
  -- NULL: none of the intents.
  intent     TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX training_examples_by_text ON training_examples (dataset_id, text_key);
CREATE INDEX training_examples_by_intent ON training_examples (dataset_id, intent);

CREATE TABLE training_sessions (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id     INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id   INTEGER NOT NULL REFERENCES assistants (id),
  dataset_ids    TEXT    NOT NULL,
  -- Whether its model goes live when it is ready.
  goes_live      INTEGER NOT NULL CHECK (goes_live IN (0, 1)),
  state          TEXT    NOT NULL DEFAULT 'queued'
                 CHECK (state IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
  progress       INTEGER NOT NULL DEFAULT 0,
  examples_count INTEGER NOT NULL,
  intents_count  INTEGER NOT NULL,
  report         TEXT,
  -- Older models are deleted.
  has_model      INTEGER NOT NULL DEFAULT 0 CHECK (has_model IN (0, 1)),
  error_code     TEXT,
  error_message  TEXT,
  attempts       INTEGER NOT NULL DEFAULT 0,
  lease_id       TEXT,
  lease_until    INTEGER,
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL,
  finished_at    INTEGER
) STRICT;
CREATE INDEX training_sessions_by_assistant ON training_sessions (assistant_id, id);
CREATE INDEX unfinished_trainings ON training_sessions (updated_at) WHERE state IN ('queued', 'running');
-- An assistant is trained once at a time.
CREATE UNIQUE INDEX unfinished_training_of_assistant ON training_sessions (assistant_id) WHERE state IN ('queued', 'running');

ALTER TABLE assistants ADD COLUMN live_training_id INTEGER;
