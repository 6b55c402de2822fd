-- Dialogs that were merged into another one. A row is written first, and then told to both rooms: `done_at` is when both know of it,
-- and of its undoing.
CREATE TABLE dialog_merges (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id     INTEGER NOT NULL,
  merged_id      INTEGER NOT NULL,
  kept_id        INTEGER NOT NULL,
  merged_by      INTEGER NOT NULL,
  merged_by_name TEXT    NOT NULL,
  merged_at      INTEGER NOT NULL,
  undone_by      INTEGER,
  undone_by_name TEXT,
  undone_at      INTEGER,
  done_at        INTEGER
) STRICT;
CREATE UNIQUE INDEX dialog_merges_by_merged ON dialog_merges (merged_id) WHERE undone_at IS NULL;
CREATE INDEX dialog_merges_by_kept ON dialog_merges (kept_id);
CREATE INDEX unfinished_dialog_merges ON dialog_merges (id) WHERE done_at IS NULL;

-- How users want to be told of news (JSON). Who has no row has the defaults.
CREATE TABLE notification_preferences (
  user_id     INTEGER PRIMARY KEY,
  preferences TEXT    NOT NULL,
  revision    INTEGER NOT NULL
) STRICT;
