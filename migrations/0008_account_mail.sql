-- What accounts need beside a password: mail, confirmed addresses, forgotten passwords, a first tour, a word to us.

ALTER TABLE users ADD COLUMN last_active_at INTEGER;

-- E-mail that is to go out, once a key. What it says is written when it goes out, so no code and no token rests here.
CREATE TABLE mails (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  key         TEXT    NOT NULL UNIQUE,
  kind        TEXT    NOT NULL,
  recipient   TEXT    NOT NULL,
  language    TEXT    NOT NULL CHECK (language IN ('en', 'ru')),
  params      TEXT    NOT NULL DEFAULT '{}',
  status      TEXT    NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'kept', 'failed')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  -- When it is tried next; while it is being tried, when that try counts as lost.
  due_at      INTEGER NOT NULL,
  error       TEXT,
  created_at  INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;
CREATE INDEX mails_due ON mails (due_at) WHERE status = 'queued';
CREATE INDEX mails_finished ON mails (finished_at) WHERE finished_at IS NOT NULL;

-- Local development alone: mail that nobody carries further, to be read by the developer.
CREATE TABLE kept_mails (
  key        TEXT    PRIMARY KEY,
  recipient  TEXT    NOT NULL,
  subject    TEXT    NOT NULL,
  text       TEXT    NOT NULL,
  html       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One code a user, for one address. The hash is keyed: six digits would not outlast a plain one.
CREATE TABLE email_codes (
  user_id    INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  email      TEXT    NOT NULL,
  code_hash  TEXT    NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE password_resets (
  token_hash TEXT    PRIMARY KEY,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX password_resets_by_user ON password_resets (user_id);

CREATE TABLE support_messages (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  user_id      INTEGER,
  assistant_id INTEGER,
  guest_id     TEXT,
  reply_to     TEXT,
  subject      TEXT    NOT NULL,
  message      TEXT    NOT NULL,
  created_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE onboardings (
  user_id          INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  started_at       INTEGER,
  completed_at     INTEGER,
  skipped_at       INTEGER,
  bot_created_at   INTEGER,
  first_message_at INTEGER,
  -- JSON: a number or a text, as the client gave it.
  current_step     TEXT
) STRICT;

-- Steps visited and tips seen, each once.
CREATE TABLE onboarding_marks (
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  kind    TEXT    NOT NULL CHECK (kind IN ('step', 'tip')),
  name    TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (user_id, kind, name)
) STRICT, WITHOUT ROWID;
