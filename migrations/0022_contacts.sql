-- Contacts: one person over all channels.
CREATE TABLE contacts (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  -- The identity that it was created for, `kind:value`. NULL: an operator has created it.
  origin     TEXT,
  name       TEXT    NOT NULL DEFAULT '',
  email      TEXT,
  -- E.164.
  phone      TEXT,
  variables  TEXT    NOT NULL DEFAULT '{}',
  blocked_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- The contact that has its identities and dialogs since a merge.
  merged_into INTEGER
) STRICT;
CREATE INDEX contacts_by_account ON contacts (account_id, id) WHERE merged_into IS NULL;
CREATE UNIQUE INDEX contacts_by_origin ON contacts (account_id, origin);
CREATE INDEX contacts_by_email ON contacts (account_id, email) WHERE email IS NOT NULL;
CREATE INDEX contacts_by_phone ON contacts (account_id, phone) WHERE phone IS NOT NULL;

-- How channels know a contact. `value` is the channel's own id; spellings of one phone number share `canonical`.
CREATE TABLE contact_identities (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('guest', 'telegram', 'phone', 'whatsapp', 'email')),
  value      TEXT    NOT NULL,
  canonical  TEXT    NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contacts (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX contact_identities_by_value ON contact_identities (account_id, kind, value);
CREATE INDEX contact_identities_by_canonical ON contact_identities (account_id, kind, canonical);
CREATE INDEX contact_identities_by_contact ON contact_identities (contact_id);

-- The words of contacts. The account is a word of its own column, as in message_search.
CREATE VIRTUAL TABLE contact_search USING fts5 (account, text, content = '', contentless_delete = 1);
CREATE TRIGGER contacts_are_searchable AFTER INSERT ON contacts BEGIN
  INSERT INTO contact_search (rowid, account, text)
  VALUES (new.id, 'a' || new.account_id, new.name || ' ' || coalesce(new.email, '') || ' ' || coalesce(new.phone, ''));
END;
CREATE TRIGGER changed_contacts_are_searchable AFTER UPDATE OF name, email, phone ON contacts BEGIN
  DELETE FROM contact_search WHERE rowid = old.id;
  INSERT INTO contact_search (rowid, account, text)
  VALUES (new.id, 'a' || new.account_id, new.name || ' ' || coalesce(new.email, '') || ' ' || coalesce(new.phone, ''));
END;
CREATE TRIGGER deleted_contacts_are_not_searchable AFTER DELETE ON contacts BEGIN
  DELETE FROM contact_search WHERE rowid = old.id;
END;

-- Merges of two contacts, with what is needed to undo them.
CREATE TABLE contact_merges (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  kept_id    INTEGER NOT NULL REFERENCES contacts (id),
  merged_id  INTEGER NOT NULL REFERENCES contacts (id),
  -- The kept contact's fields before the merge (JSON).
  before     TEXT    NOT NULL,
  merged_by  INTEGER NOT NULL,
  merged_at  INTEGER NOT NULL,
  undone_at  INTEGER
) STRICT;
CREATE INDEX contact_merges_by_kept ON contact_merges (kept_id);
CREATE INDEX contact_merges_by_merged ON contact_merges (merged_id);
CREATE TABLE contact_merge_moves (
  merge_id INTEGER NOT NULL REFERENCES contact_merges (id),
  kind     TEXT    NOT NULL CHECK (kind IN ('dialog', 'identity')),
  moved_id INTEGER NOT NULL,
  PRIMARY KEY (merge_id, kind, moved_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE labels (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  name       TEXT    NOT NULL,
  name_key   TEXT    NOT NULL,
  color      TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX labels_by_name ON labels (account_id, name_key);

CREATE TABLE teams (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  name       TEXT    NOT NULL,
  name_key   TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX teams_by_name ON teams (account_id, name_key);
CREATE TABLE team_members (
  team_id INTEGER NOT NULL REFERENCES teams (id),
  user_id INTEGER NOT NULL,
  PRIMARY KEY (team_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_members_by_user ON team_members (user_id);

-- Dialogs of before get their contact from a job, a batch each minute.
ALTER TABLE dialogs ADD COLUMN contact_id INTEGER;
-- The identity that the visitor writes with: it decides whose the dialog is when a merge is undone.
ALTER TABLE dialogs ADD COLUMN identity_id INTEGER;
-- A copy of the contact's: channels drop messages without asking the room.
ALTER TABLE dialogs ADD COLUMN contact_blocked_at INTEGER;
-- Projected from the room.
ALTER TABLE dialogs ADD COLUMN triage_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogs ADD COLUMN labels TEXT NOT NULL DEFAULT '[]';
ALTER TABLE dialogs ADD COLUMN variables TEXT NOT NULL DEFAULT '{}';
ALTER TABLE dialogs ADD COLUMN priority TEXT CHECK (priority IN ('low', 'medium', 'high', 'urgent'));
ALTER TABLE dialogs ADD COLUMN snoozed_until INTEGER;
ALTER TABLE dialogs ADD COLUMN team_id INTEGER;
CREATE INDEX dialogs_by_contact ON dialogs (contact_id, id) WHERE contact_id IS NOT NULL;
CREATE INDEX dialogs_by_identity ON dialogs (identity_id) WHERE identity_id IS NOT NULL;
CREATE INDEX dialogs_by_priority ON dialogs (account_id, priority, id) WHERE priority IS NOT NULL;
CREATE INDEX dialogs_snoozed ON dialogs (account_id, id) WHERE snoozed_until IS NOT NULL;
CREATE INDEX dialogs_by_team ON dialogs (team_id, id) WHERE team_id IS NOT NULL;
-- Groups (negative chats) have no single visitor.
CREATE INDEX dialogs_without_contact ON dialogs (id)
  WHERE contact_id IS NULL AND erased_at IS NULL AND (guest_id IS NOT NULL OR telegram_chat_id >= '0');

-- The labels of dialogs, for lists. Kept from the projected column.
CREATE TABLE dialog_labels (
  label_id  INTEGER NOT NULL,
  dialog_id INTEGER NOT NULL,
  PRIMARY KEY (label_id, dialog_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dialog_labels_by_dialog ON dialog_labels (dialog_id);
CREATE TRIGGER labels_of_dialogs_are_listed AFTER UPDATE OF labels ON dialogs WHEN new.labels <> old.labels BEGIN
  DELETE FROM dialog_labels WHERE dialog_id = new.id;
  INSERT INTO dialog_labels (label_id, dialog_id) SELECT value, new.id FROM json_each(new.labels);
END;

-- Notes, projected from the rooms. They are not in `messages`: nothing that shows messages shows them.
CREATE TABLE dialog_notes (
  dialog_id   INTEGER NOT NULL REFERENCES dialogs (id),
  seq         INTEGER NOT NULL,
  account_id  INTEGER NOT NULL,
  author_id   INTEGER NOT NULL,
  author_name TEXT    NOT NULL,
  text        TEXT    NOT NULL,
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (dialog_id, seq)
) STRICT, WITHOUT ROWID;

-- What an account promises: targets in minutes of business hours.
CREATE TABLE sla_policies (
  id                     INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id             INTEGER NOT NULL REFERENCES accounts (id),
  name                   TEXT    NOT NULL,
  name_key               TEXT    NOT NULL,
  -- The dialogs that it is for (JSON lists): those of one of these priorities or labels, or all without another policy.
  priorities             TEXT    NOT NULL DEFAULT '[]',
  label_ids              TEXT    NOT NULL DEFAULT '[]',
  is_default             INTEGER NOT NULL DEFAULT 0,
  first_response_minutes INTEGER CHECK (first_response_minutes > 0),
  next_response_minutes  INTEGER CHECK (next_response_minutes > 0),
  resolution_minutes     INTEGER CHECK (resolution_minutes > 0),
  created_at             INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX sla_policies_by_name ON sla_policies (account_id, name_key);
CREATE UNIQUE INDEX sla_policies_default ON sla_policies (account_id) WHERE is_default = 1;
-- When the first promise was not kept, projected from the room.
ALTER TABLE dialogs ADD COLUMN sla_breached_at INTEGER;
CREATE INDEX dialogs_with_breach ON dialogs (account_id, id) WHERE sla_breached_at IS NOT NULL;
