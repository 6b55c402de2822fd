-- Tokens with which a program acts for a whole account. Only the hash is stored.
CREATE TABLE account_tokens (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  -- The user who created it.
  created_by   INTEGER NOT NULL,
  name         TEXT    NOT NULL,
  token_hash   TEXT    NOT NULL UNIQUE,
  token_masked TEXT    NOT NULL,
  -- Set by a rotation: until then it is accepted beside its successor.
  expires_at   INTEGER,
  rotated_at   INTEGER,
  last_used_at INTEGER,
  revoked_at   INTEGER,
  created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX account_tokens_of_account ON account_tokens (account_id);

-- An assistant has a knowledge base from its creation: clients name it when they add sources.
INSERT INTO knowledge_bases (account_id, assistant_id, name, created_at)
SELECT account_id, id, 'Documents', created_at FROM assistants
WHERE NOT EXISTS (SELECT 1 FROM knowledge_bases WHERE assistant_id = assistants.id);
