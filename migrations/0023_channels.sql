-- Numbers with which assistants write SMS and WhatsApp messages; Telegram's bots have tables of their own.
CREATE TABLE channel_accounts (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id          INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id        INTEGER NOT NULL REFERENCES assistants (id),
  channel             TEXT    NOT NULL CHECK (channel IN ('sms', 'whatsapp')),
  provider            TEXT    NOT NULL CHECK (provider IN ('twilio', 'meta')),
  name                TEXT    NOT NULL DEFAULT '',
  -- The number, in E.164.
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
  deleted_at          INTEGER
) STRICT;
CREATE UNIQUE INDEX channel_accounts_by_address ON channel_accounts (account_id, channel, address)
  WHERE deleted_at IS NULL;
CREATE INDEX channel_accounts_to_check ON channel_accounts (checked_at) WHERE deleted_at IS NULL AND is_enabled = 1;

-- Templates of WhatsApp accounts, as the provider last told.
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

-- Whom an assistant talks to on such a number, by the channel's own id. An assistant has one dialog with each.
ALTER TABLE dialogs ADD COLUMN channel_account_id INTEGER;
ALTER TABLE dialogs ADD COLUMN channel_address TEXT;
-- When the visitor last wrote: WhatsApp allows free text for a day after it.
ALTER TABLE dialogs ADD COLUMN channel_inbound_at INTEGER;
CREATE UNIQUE INDEX dialogs_by_channel_address ON dialogs (channel_account_id, assistant_id, channel_address)
  WHERE channel_account_id IS NOT NULL;

-- The account that a file of a visitor came through; NULL for bots and uploads.
ALTER TABLE channel_files ADD COLUMN channel_account_id INTEGER;

-- The template that a message was sent as, by the client id of the message. The log of the dialog has its text.
CREATE TABLE template_messages (
  id         TEXT    PRIMARY KEY,
  dialog_id  INTEGER NOT NULL REFERENCES dialogs (id),
  template   TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX template_messages_by_dialog ON template_messages (dialog_id);
