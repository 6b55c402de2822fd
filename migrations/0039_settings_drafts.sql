-- What a run was made with, so that it can be told later whether it is still of the same settings, questions and documents.
-- null in runs before this migration.
ALTER TABLE evaluations ADD COLUMN settings TEXT;
ALTER TABLE evaluations ADD COLUMN settings_key TEXT;
ALTER TABLE evaluations ADD COLUMN questions_key TEXT;
-- null also where the documents changed during the run.
ALTER TABLE evaluations ADD COLUMN knowledge_key TEXT;
ALTER TABLE evaluations ADD COLUMN of_draft INTEGER NOT NULL DEFAULT 0 CHECK (of_draft IN (0, 1));
-- The run of the live settings with which the run of a draft is compared.
ALTER TABLE evaluations ADD COLUMN baseline_id INTEGER;

-- Settings of assistants that visitors do not see yet, at most one draft for an assistant. The row stays when a draft is published or
-- discarded: the version of the next one goes on, and it begins with the same minimums.
CREATE TABLE settings_drafts (
  assistant_id     INTEGER PRIMARY KEY REFERENCES assistants (id),
  account_id       INTEGER NOT NULL REFERENCES accounts (id),
  -- Only the fields that differ from the live settings, as JSON; null: there is no draft.
  changes          TEXT,
  -- Rises with each save.
  version          INTEGER NOT NULL,
  -- The least figures that its run must reach, as JSON.
  minimums         TEXT    NOT NULL,
  publishes_itself INTEGER NOT NULL CHECK (publishes_itself IN (0, 1)),
  -- The runs of the last check: of the live settings, and of the draft.
  baseline_id      INTEGER,
  evaluation_id    INTEGER,
  -- What is to be done when the run that is in progress has ended; null: nothing.
  next_act         TEXT CHECK (next_act IN ('evaluate', 'judge')),
  updated_at       INTEGER NOT NULL,
  updated_by       INTEGER NOT NULL,
  updated_by_name  TEXT    NOT NULL
) STRICT;
CREATE INDEX settings_drafts_in_check ON settings_drafts (assistant_id) WHERE next_act IS NOT NULL;

-- The settings that were live before the last draft was published, or before they were rolled back.
CREATE TABLE previous_settings (
  assistant_id     INTEGER PRIMARY KEY REFERENCES assistants (id),
  account_id       INTEGER NOT NULL REFERENCES accounts (id),
  settings         TEXT    NOT NULL,
  -- Rises with each act.
  version          INTEGER NOT NULL,
  -- The act that replaced them.
  act_id           TEXT    NOT NULL,
  replaced_at      INTEGER NOT NULL,
  replaced_by      INTEGER NOT NULL,
  replaced_by_name TEXT    NOT NULL
) STRICT;
