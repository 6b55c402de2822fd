-- E-mail addresses are accounts of a channel, too. SQLite cannot widen a CHECK, so the table is made again; its templates wait in a
-- table that does not refer to it.
CREATE TABLE kept_templates AS SELECT * FROM channel_templates;
DROP TABLE channel_templates;
CREATE TABLE wider_channel_accounts (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id          INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id        INTEGER NOT NULL REFERENCES assistants (id),
  channel             TEXT    NOT NULL CHECK (channel IN ('sms', 'whatsapp', 'email')),
  provider            TEXT    NOT NULL CHECK (provider IN ('twilio', 'meta', 'mail')),
  name                TEXT    NOT NULL DEFAULT '',
  -- The number, in E.164, or the e-mail address, in lower case.
  address             TEXT    NOT NULL,
  provider_account    TEXT    NOT NULL,
  sender_id           TEXT    NOT NULL DEFAULT '',
  secrets_sealed      TEXT    NOT NULL,
  secrets_masked      TEXT    NOT NULL,
  is_enabled          INTEGER NOT NULL DEFAULT 1,
  status              TEXT    NOT NULL DEFAULT 'pending' CHECK (status IN ('active', 'pending', 'failed', 'expired')),
  status_reason       TEXT,
  checked_at          INTEGER,
  templates_synced_at INTEGER,
  created_at          INTEGER NOT NULL,
  updated_at          INTEGER NOT NULL,
  deleted_at          INTEGER,
  CHECK ((channel = 'email') = (provider = 'mail'))
) STRICT;
INSERT INTO wider_channel_accounts
SELECT id, account_id, assistant_id, channel, provider, name, address, provider_account, sender_id, secrets_sealed, secrets_masked,
       is_enabled, status, status_reason, checked_at, templates_synced_at, created_at, updated_at, deleted_at
FROM channel_accounts;
DROP TABLE channel_accounts;
ALTER TABLE wider_channel_accounts RENAME TO channel_accounts;
CREATE UNIQUE INDEX channel_accounts_by_address ON channel_accounts (account_id, channel, address)
  WHERE deleted_at IS NULL;
CREATE INDEX channel_accounts_to_check ON channel_accounts (checked_at) WHERE deleted_at IS NULL AND is_enabled = 1;
-- A mail says nothing but the address that it is for.
CREATE UNIQUE INDEX channel_accounts_by_mail ON channel_accounts (address) WHERE channel = 'email' AND deleted_at IS NULL;
CREATE TABLE channel_templates (
  channel_account_id INTEGER NOT NULL REFERENCES channel_accounts (id),
  name               TEXT    NOT NULL,
  language           TEXT    NOT NULL,
  status             TEXT    NOT NULL,
  category           TEXT    NOT NULL,
  provider_id        TEXT    NOT NULL,
  parts              TEXT    NOT NULL,
  reason             TEXT,
  updated_at         INTEGER NOT NULL,
  PRIMARY KEY (channel_account_id, name, language)
) STRICT;
INSERT INTO channel_templates
SELECT channel_account_id, name, language, status, category, provider_id, parts, reason, updated_at FROM kept_templates;
DROP TABLE kept_templates;

-- The mails of dialogs, by their Message-ID: replies find their dialog by it, reports the mail that they are about.
CREATE TABLE channel_mails (
  channel_account_id INTEGER NOT NULL REFERENCES channel_accounts (id),
  message_id         TEXT    NOT NULL,
  dialog_id          INTEGER NOT NULL REFERENCES dialogs (id),
  is_outbound        INTEGER NOT NULL,
  subject            TEXT    NOT NULL,
  created_at         INTEGER NOT NULL,
  PRIMARY KEY (channel_account_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_mails_by_dialog ON channel_mails (dialog_id, created_at);

-- Sender, threading headers and files of a mail that was stored instead of sent (JSON).
ALTER TABLE kept_mails ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
