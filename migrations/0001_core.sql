-- Times are milliseconds since the Unix epoch, money is integer micro-units of the account's currency.

CREATE TABLE accounts (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_user_id INTEGER,
  currency      TEXT    NOT NULL DEFAULT 'RUB',
  plan          TEXT    NOT NULL DEFAULT 'trial',
  created_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id           INTEGER NOT NULL REFERENCES accounts (id),
  email                TEXT    NOT NULL UNIQUE,
  password_hash        TEXT    NOT NULL,
  first_name           TEXT    NOT NULL DEFAULT '',
  last_name            TEXT    NOT NULL DEFAULT '',
  role                 TEXT    NOT NULL DEFAULT 'user' CHECK (role IN ('user', 'operator', 'admin')),
  is_email_confirmed   INTEGER NOT NULL DEFAULT 0,
  onboarding_completed INTEGER NOT NULL DEFAULT 0,
  created_at           INTEGER NOT NULL,
  last_login_at        INTEGER
) STRICT;
CREATE INDEX users_by_account ON users (account_id);

-- One row a login. A token names its session, so revoking the row ends the token at once.
CREATE TABLE sessions (
  id         TEXT    PRIMARY KEY,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_user ON sessions (user_id);

CREATE TABLE balances (
  account_id          INTEGER PRIMARY KEY REFERENCES accounts (id),
  balance_micro       INTEGER NOT NULL DEFAULT 0,
  reserved_micro      INTEGER NOT NULL DEFAULT 0 CHECK (reserved_micro >= 0),
  welcome_bonus_micro INTEGER NOT NULL DEFAULT 0,
  CHECK (balance_micro >= reserved_micro)
) STRICT;

-- Append-only. balances is changed only in the batch that appends here.
CREATE TABLE ledger (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  type            TEXT    NOT NULL CHECK (type IN ('debit', 'credit')),
  amount_micro    INTEGER NOT NULL CHECK ((type = 'debit') = (amount_micro < 0)),
  service_type    TEXT    NOT NULL,
  description     TEXT    NOT NULL,
  details         TEXT    NOT NULL DEFAULT '{}',
  idempotency_key TEXT    NOT NULL UNIQUE,
  created_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_by_account ON ledger (account_id, id);

CREATE TABLE reservations (
  idempotency_key TEXT    PRIMARY KEY,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  amount_micro    INTEGER NOT NULL CHECK (amount_micro >= 0),
  state           TEXT    NOT NULL DEFAULT 'held' CHECK (state IN ('held', 'settled', 'released')),
  created_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assistants (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id          INTEGER NOT NULL REFERENCES accounts (id),
  name                TEXT    NOT NULL,
  description         TEXT    NOT NULL DEFAULT '',
  system_prompt       TEXT    NOT NULL DEFAULT '',
  ai_model            TEXT    NOT NULL,
  is_active           INTEGER NOT NULL DEFAULT 1,
  website_integration INTEGER NOT NULL DEFAULT 0,
  allowed_domains     TEXT    NOT NULL DEFAULT '[]',
  -- The public credential of the assistant's widget.
  site_token          TEXT    NOT NULL UNIQUE,
  abstain_below       REAL,
  -- Words that call a person beside the plain requests that are always understood.
  handoff_keywords    TEXT    NOT NULL DEFAULT '[]',
  -- So many answers in a row that found nothing call a person; 0 never does.
  handoff_after_abstentions INTEGER NOT NULL DEFAULT 2,
  created_at          INTEGER NOT NULL,
  updated_at          INTEGER NOT NULL,
  deleted_at          INTEGER
) STRICT;
CREATE INDEX assistants_by_account ON assistants (account_id, id);

-- A Telegram token lives here and nowhere else, sealed. token_hash finds a token that another bot has already.
CREATE TABLE bots (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id        INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id      INTEGER NOT NULL REFERENCES assistants (id),
  name              TEXT    NOT NULL DEFAULT '',
  token_sealed      TEXT    NOT NULL,
  token_hash        TEXT    NOT NULL UNIQUE,
  token_masked      TEXT    NOT NULL,
  telegram_username TEXT,
  is_active         INTEGER NOT NULL DEFAULT 1,
  status            TEXT    NOT NULL DEFAULT 'created',
  created_at        INTEGER NOT NULL
) STRICT;
CREATE INDEX bots_by_assistant ON bots (assistant_id);

CREATE TABLE knowledge_bases (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id INTEGER NOT NULL REFERENCES assistants (id),
  name         TEXT    NOT NULL,
  created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX knowledge_bases_by_assistant ON knowledge_bases (assistant_id);

CREATE TABLE sources (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id        INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id      INTEGER NOT NULL REFERENCES assistants (id),
  knowledge_base_id INTEGER NOT NULL REFERENCES knowledge_bases (id),
  kind              TEXT    NOT NULL CHECK (kind IN ('file', 'text', 'qa', 'page')),
  -- Which documented upload route made it: the list answers in that document's words (CONFLICTS C-03).
  made_by           TEXT    NOT NULL DEFAULT 'v1',
  title             TEXT    NOT NULL,
  filename          TEXT    NOT NULL,
  content_type      TEXT    NOT NULL,
  size_bytes        INTEGER NOT NULL,
  file_key          TEXT    NOT NULL,
  status            TEXT    NOT NULL DEFAULT 'queued'
                    CHECK (status IN ('queued', 'processing', 'completed', 'failed')),
  error_code        TEXT,
  error_message     TEXT,
  chunks_count      INTEGER NOT NULL DEFAULT 0,
  pages_done        INTEGER NOT NULL DEFAULT 0,
  pages_total       INTEGER,
  -- The generation that answers now; a re-index builds the next one beside it.
  generation        INTEGER NOT NULL DEFAULT 0,
  lease_id          TEXT,
  lease_until       INTEGER,
  attempts          INTEGER NOT NULL DEFAULT 0,
  created_at        INTEGER NOT NULL,
  updated_at        INTEGER NOT NULL,
  deleted_at        INTEGER,
  -- Set when a deleted source's bytes, chunks and vectors are gone too.
  cleaned_at        INTEGER
) STRICT;
CREATE INDEX sources_by_account ON sources (account_id, id);
CREATE INDEX sources_by_assistant ON sources (assistant_id, id);
CREATE INDEX sources_unfinished ON sources (status, lease_until) WHERE status IN ('queued', 'processing');
CREATE INDEX sources_uncleaned ON sources (deleted_at) WHERE deleted_at IS NOT NULL AND cleaned_at IS NULL;

-- Columns below the line are a projection of the DialogRoom, written by the projector alone.
CREATE TABLE dialogs (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id    INTEGER NOT NULL REFERENCES assistants (id),
  title           TEXT    NOT NULL DEFAULT '',
  made_by         TEXT    NOT NULL,
  channel         TEXT    NOT NULL,
  guest_id        TEXT,
  customer_info   TEXT,
  created_at      INTEGER NOT NULL,
  -- ---
  status          TEXT    NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
  status_seq      INTEGER NOT NULL DEFAULT 0,
  last_seq        INTEGER NOT NULL DEFAULT 0,
  last_message    TEXT,
  last_message_at INTEGER,
  handoff_seq     INTEGER NOT NULL DEFAULT 0,
  handoff_status  TEXT    NOT NULL DEFAULT 'none'
                  CHECK (handoff_status IN ('none', 'requested', 'active', 'released')),
  handoff_reason  TEXT,
  handoff_requested_at INTEGER,
  operator_id     INTEGER,
  operator_name   TEXT
) STRICT;
CREATE INDEX dialogs_by_account ON dialogs (account_id, id);
CREATE INDEX dialogs_by_guest ON dialogs (assistant_id, guest_id) WHERE guest_id IS NOT NULL;

CREATE TABLE messages (
  dialog_id  INTEGER NOT NULL REFERENCES dialogs (id),
  seq        INTEGER NOT NULL,
  account_id INTEGER NOT NULL,
  sender     TEXT    NOT NULL CHECK (sender IN ('user', 'assistant', 'operator', 'system')),
  text       TEXT    NOT NULL,
  author     TEXT,
  answer     TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (dialog_id, seq)
) STRICT, WITHOUT ROWID;

-- The words of messages. The account is a word of its own column, so that a search never walks another tenant's words.
CREATE VIRTUAL TABLE message_search USING fts5 (account, text, content = '', contentless_delete = 1);
CREATE TRIGGER messages_are_searchable AFTER INSERT ON messages BEGIN
  INSERT INTO message_search (rowid, account, text)
  VALUES (new.dialog_id * 1048576 + new.seq, 'a' || new.account_id, new.text);
END;
