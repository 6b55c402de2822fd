-- One row for each visit of a dialog (docs/design/figures.md), so that every figure leads to its conversations. Visits that
-- go on are written when figures are asked for; the job that counts visits writes them a last time. Without content, so that rows
-- stay when a dialog is erased.
CREATE TABLE visits (
  account_id      INTEGER NOT NULL,
  -- Of the visitor's first message.
  started_at      INTEGER NOT NULL,
  dialog_id       INTEGER NOT NULL,
  first_seq       INTEGER NOT NULL,
  last_seq        INTEGER NOT NULL,
  assistant_id    INTEGER NOT NULL,
  channel         TEXT    NOT NULL,
  -- The operator who wrote first; null: none did, or their user is deleted.
  operator_id     INTEGER,
  ended_at        INTEGER NOT NULL,
  -- Until when it may go on.
  open_until      INTEGER NOT NULL,
  messages        INTEGER NOT NULL,
  result          TEXT    NOT NULL CHECK (result IN ('bot', 'person', 'missed', 'unanswered')),
  first_answer_ms INTEGER,
  first_person_ms INTEGER,
  -- Of visits that ended `bot` or `person`: of the one whom they ended with, from the handoff or reopening.
  handled_ms      INTEGER,
  good            INTEGER NOT NULL DEFAULT 0,
  bad             INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, started_at, dialog_id, first_seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX visits_by_dialog ON visits (dialog_id, first_seq);
CREATE INDEX dialogs_with_open_visits ON dialogs (account_id, id) WHERE last_seq > visits_seq;

CREATE TRIGGER ratings_of_visits AFTER INSERT ON answer_ratings BEGIN
  UPDATE visits SET good = good + (new.rating = 1), bad = bad + (new.rating = -1)
    WHERE dialog_id = new.dialog_id AND first_seq <= new.seq AND last_seq >= new.seq;
END;
CREATE TRIGGER changed_ratings_of_visits AFTER UPDATE OF rating ON answer_ratings BEGIN
  UPDATE visits SET good = good + (new.rating = 1) - (old.rating = 1), bad = bad + (new.rating = -1) - (old.rating = -1)
    WHERE dialog_id = new.dialog_id AND first_seq <= new.seq AND last_seq >= new.seq;
END;

-- Dialogs whose earlier visits are not in the table yet, and their last entry that is.
CREATE TABLE visits_to_keep (
  dialog_id INTEGER PRIMARY KEY,
  kept_seq  INTEGER NOT NULL
) STRICT;
INSERT INTO visits_to_keep (dialog_id, kept_seq) SELECT id, 0 FROM dialogs WHERE last_seq > 0 AND erased_at IS NULL;

-- Colleagues who were invited by mail and have not chosen a password yet. The link of an invitation works once.
CREATE TABLE invitations (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  email      TEXT    NOT NULL,
  first_name TEXT    NOT NULL DEFAULT '',
  last_name  TEXT    NOT NULL DEFAULT '',
  invited_by INTEGER NOT NULL,
  -- Of the newest mail; the link of an older one does not work.
  mail_key   TEXT    NOT NULL UNIQUE,
  -- Null until the mail is written.
  token_hash TEXT    UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  UNIQUE (account_id, email)
) STRICT;
