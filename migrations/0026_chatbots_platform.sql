-- Document 004: user names, API keys with scopes, refresh tokens, end users of an application, shared knowledge bases, and
-- personalities.
ALTER TABLE users ADD COLUMN username TEXT;
CREATE UNIQUE INDEX users_by_username ON users (username COLLATE NOCASE) WHERE username IS NOT NULL;

-- NULL: everything that its user may do.
ALTER TABLE api_tokens ADD COLUMN scopes TEXT;
CREATE INDEX api_tokens_by_user ON api_tokens (user_id) WHERE revoked_at IS NULL;

-- Only hashes are stored. The tokens of one session are a family: using one of them twice ends the session.
CREATE TABLE refresh_tokens (
  token_hash TEXT    PRIMARY KEY,
  session_id TEXT    NOT NULL,
  user_id    INTEGER NOT NULL REFERENCES users (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at    INTEGER
) STRICT;
CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at);

-- An application's own id of an end user is an identity, too. SQLite cannot widen a CHECK, so the table is made again.
CREATE TABLE wider_contact_identities (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('guest', 'telegram', 'phone', 'whatsapp', 'email', 'api')),
  value      TEXT    NOT NULL,
  canonical  TEXT    NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contacts (id),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO wider_contact_identities
SELECT id, account_id, kind, value, canonical, contact_id, created_at FROM contact_identities;
DROP TABLE contact_identities;
ALTER TABLE wider_contact_identities RENAME TO contact_identities;
CREATE UNIQUE INDEX contact_identities_by_value ON contact_identities (account_id, kind, value);
CREATE INDEX contact_identities_by_canonical ON contact_identities (account_id, kind, canonical);
CREATE INDEX contact_identities_by_contact ON contact_identities (contact_id);

ALTER TABLE knowledge_bases ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE knowledge_bases ADD COLUMN updated_at INTEGER;
ALTER TABLE knowledge_bases ADD COLUMN deleted_at INTEGER;
CREATE INDEX knowledge_bases_by_account ON knowledge_bases (account_id, id) WHERE deleted_at IS NULL;
-- The assistants that answer from a knowledge base besides the one that it belongs to.
CREATE TABLE shared_knowledge_bases (
  assistant_id      INTEGER NOT NULL REFERENCES assistants (id),
  knowledge_base_id INTEGER NOT NULL REFERENCES knowledge_bases (id),
  created_at        INTEGER NOT NULL,
  PRIMARY KEY (assistant_id, knowledge_base_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_knowledge_bases_by_base ON shared_knowledge_bases (knowledge_base_id);

-- How an assistant speaks.
CREATE TABLE personalities (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id    INTEGER NOT NULL REFERENCES assistants (id),
  name            TEXT    NOT NULL,
  description     TEXT    NOT NULL DEFAULT '',
  traits          TEXT    NOT NULL DEFAULT '[]',
  tone            TEXT    NOT NULL DEFAULT '',
  language        TEXT    NOT NULL DEFAULT 'auto',
  formality       TEXT    NOT NULL DEFAULT 'neutral' CHECK (formality IN ('casual', 'neutral', 'formal')),
  response_length TEXT    NOT NULL DEFAULT 'medium' CHECK (response_length IN ('short', 'medium', 'long')),
  greeting        TEXT    NOT NULL DEFAULT '',
  forbidden_words TEXT    NOT NULL DEFAULT '[]',
  examples        TEXT    NOT NULL DEFAULT '[]',
  is_default      INTEGER NOT NULL DEFAULT 0,
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX personalities_by_assistant ON personalities (assistant_id, id);
CREATE UNIQUE INDEX personalities_by_default ON personalities (assistant_id) WHERE is_default = 1;

-- Events for webhooks that belong to no dialog, written with the change that they tell of. A row is deleted when the outboxes of
-- the endpoints have it.
CREATE TABLE account_events (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  type       TEXT    NOT NULL,
  data       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sources_by_base ON sources (knowledge_base_id, id) WHERE deleted_at IS NULL;
