-- Evaluations of an assistant by questions whose right answer is known, and what each question came to.

CREATE TABLE evaluations (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id    INTEGER NOT NULL REFERENCES assistants (id),
  name            TEXT    NOT NULL,
  -- Evaluations with the same key are of the same set and are compared.
  set_key         TEXT    NOT NULL,
  bar             TEXT,
  state           TEXT    NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'completed', 'failed')),
  questions_count INTEGER NOT NULL,
  questions_done  INTEGER NOT NULL DEFAULT 0,
  measures        TEXT,
  comparison      TEXT,
  error_code      TEXT,
  error_message   TEXT,
  -- A job names the step it is for; the next one names the next.
  step            INTEGER NOT NULL DEFAULT 0,
  attempts        INTEGER NOT NULL DEFAULT 0,
  lease_id        TEXT,
  lease_until     INTEGER,
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL,
  finished_at     INTEGER
) STRICT;
CREATE INDEX evaluations_by_assistant ON evaluations (assistant_id, id);
CREATE INDEX evaluations_by_set ON evaluations (assistant_id, set_key, id);
-- An assistant is evaluated once at a time.
CREATE UNIQUE INDEX unfinished_evaluations ON evaluations (assistant_id) WHERE state IN ('queued', 'running');

CREATE TABLE evaluation_questions (
  evaluation_id      INTEGER NOT NULL REFERENCES evaluations (id),
  ordinal            INTEGER NOT NULL,
  question           TEXT    NOT NULL,
  history            TEXT    NOT NULL,
  expected_source_id INTEGER,
  expected_source    TEXT,
  expected_answer    TEXT,
  must_abstain       INTEGER NOT NULL CHECK (must_abstain IN (0, 1)),
  -- Everything below is null until it is answered.
  answered_at        INTEGER,
  result             TEXT,
  is_right           INTEGER CHECK (is_right IN (0, 1)),
  PRIMARY KEY (evaluation_id, ordinal)
) STRICT;
