-- Bots on Telegram: how they stand there, chats that cannot be reached, and the files that visitors send.

ALTER TABLE bots ADD COLUMN telegram_id INTEGER;
-- Whether its owner wants it running; `status` says whether it does, `status_reason` why not.
ALTER TABLE bots ADD COLUMN is_wanted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE bots ADD COLUMN status_reason TEXT;
ALTER TABLE bots ADD COLUMN started_at INTEGER;
-- When its state on Telegram was last looked at.
ALTER TABLE bots ADD COLUMN checked_at INTEGER;
CREATE INDEX bots_wanted ON bots (checked_at) WHERE is_wanted = 1;

-- When it was found that the visitor has blocked the bot; NULL: reachable as far as anybody knows.
ALTER TABLE dialogs ADD COLUMN channel_blocked_at INTEGER;

-- A file of a visitor. The message that shows it is stored at once, the bytes follow.
CREATE TABLE channel_files (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  dialog_id    INTEGER NOT NULL REFERENCES dialogs (id),
  bot_id       INTEGER NOT NULL,
  -- Of the update that brought it: a file comes once however often its update does.
  update_id    INTEGER NOT NULL,
  remote_id    TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  content_type TEXT    NOT NULL,
  size_bytes   INTEGER,
  status       TEXT    NOT NULL DEFAULT 'waiting'
               CHECK (status IN ('waiting', 'stored', 'too_large', 'infected', 'failed')),
  attempts     INTEGER NOT NULL DEFAULT 0,
  -- When it is fetched next; while it is being fetched, when that try counts as lost.
  due_at       INTEGER NOT NULL,
  created_at   INTEGER NOT NULL,
  UNIQUE (bot_id, update_id)
) STRICT;
CREATE INDEX channel_files_due ON channel_files (due_at) WHERE status = 'waiting';
