-- Keys of the chat model's provider. NULL account: one of the platform's pool; else the account's own, which its
-- assistants use first.
CREATE TABLE ai_tokens (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id    INTEGER REFERENCES accounts (id),
  name          TEXT    NOT NULL,
  token_sealed  TEXT    NOT NULL,
  token_masked  TEXT    NOT NULL,
  -- JSON array of the models that may be asked for; empty: every one.
  model_access  TEXT    NOT NULL DEFAULT '[]',
  -- JSON object: the provider's name for a model that is asked for.
  model_names   TEXT    NOT NULL DEFAULT '{}',
  -- Requests in a day and in a month (UTC); NULL: no limit.
  daily_limit   INTEGER CHECK (daily_limit >= 0),
  monthly_limit INTEGER CHECK (monthly_limit >= 0),
  -- 1 goes first.
  priority      INTEGER NOT NULL DEFAULT 1,
  notes         TEXT    NOT NULL DEFAULT '',
  is_active     INTEGER NOT NULL DEFAULT 1,
  last_failure  TEXT,
  last_error    TEXT,
  last_error_at INTEGER,
  last_used_at  INTEGER,
  created_at    INTEGER NOT NULL,
  updated_at    INTEGER NOT NULL,
  deleted_at    INTEGER
) STRICT;
CREATE UNIQUE INDEX ai_tokens_of_account ON ai_tokens (account_id) WHERE account_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX ai_tokens_in_use ON ai_tokens (account_id, priority) WHERE is_active = 1 AND deleted_at IS NULL;

-- A token that has failed is not used until then: for one model, or ('') for all.
CREATE TABLE ai_token_rests (
  token_id INTEGER NOT NULL REFERENCES ai_tokens (id),
  model    TEXT    NOT NULL,
  reason   TEXT    NOT NULL,
  until    INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  PRIMARY KEY (token_id, model)
) STRICT, WITHOUT ROWID;

-- What was used in a day or a month (UTC): `day:2026-11-21`, `month:2026-11`.
CREATE TABLE ai_token_usage (
  token_id      INTEGER NOT NULL REFERENCES ai_tokens (id),
  period        TEXT    NOT NULL,
  requests      INTEGER NOT NULL DEFAULT 0 CHECK (requests >= 0),
  failures      INTEGER NOT NULL DEFAULT 0,
  input_tokens  INTEGER NOT NULL DEFAULT 0,
  output_tokens INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (token_id, period)
) STRICT, WITHOUT ROWID;

-- One use of a token for one key, however often it is driven. Kept for two days.
CREATE TABLE ai_token_uses (
  key           TEXT    NOT NULL,
  token_id      INTEGER NOT NULL REFERENCES ai_tokens (id),
  claim_id      TEXT    NOT NULL,
  attempts      INTEGER NOT NULL,
  day           TEXT    NOT NULL,
  month         TEXT    NOT NULL,
  input_tokens  INTEGER,
  output_tokens INTEGER,
  created_at    INTEGER NOT NULL,
  PRIMARY KEY (key, token_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ai_token_uses_by_age ON ai_token_uses (created_at);

-- What the assistant is no longer told of a dialog: everything up to then.
CREATE TABLE ai_sessions (
  dialog_id  INTEGER PRIMARY KEY REFERENCES dialogs (id) ON DELETE CASCADE,
  cleared_at INTEGER NOT NULL
) STRICT;

-- One row: what holds for every dialog at once.
CREATE TABLE ai_state (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  cleared_at INTEGER NOT NULL
) STRICT;
INSERT INTO ai_state (id, cleared_at) VALUES (1, 0);

-- Bearer tokens that programs carry instead of a login.
CREATE TABLE api_tokens (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id      INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_by   INTEGER NOT NULL,
  name         TEXT    NOT NULL,
  token_hash   TEXT    NOT NULL UNIQUE,
  token_masked TEXT    NOT NULL,
  expires_at   INTEGER,
  last_used_at INTEGER,
  created_at   INTEGER NOT NULL,
  revoked_at   INTEGER
) STRICT;
