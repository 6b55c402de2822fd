-- Administration: what administrators did, what they have set, who may not come in, accounts that are closed.

-- Append-only. `before` and `after` are JSON without secrets.
CREATE TABLE audit_log (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  actor_id    INTEGER NOT NULL,
  actor_email TEXT    NOT NULL,
  action      TEXT    NOT NULL,
  target_kind TEXT    NOT NULL,
  target_id   TEXT    NOT NULL,
  before      TEXT,
  after       TEXT,
  created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX audit_log_by_actor ON audit_log (actor_id, id);
CREATE INDEX audit_log_by_target ON audit_log (target_kind, target_id, id);
CREATE INDEX audit_log_by_action ON audit_log (action, id);
CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log BEGIN
  SELECT raise(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_log_is_not_shortened BEFORE DELETE ON audit_log BEGIN
  SELECT raise(ABORT, 'the audit log is append-only');
END;

-- What an administrator has set; a setting without a row has the default of the code. A secret's value is sealed.
CREATE TABLE system_settings (
  category    TEXT    NOT NULL,
  key         TEXT    NOT NULL,
  value       TEXT    NOT NULL,
  is_secret   INTEGER NOT NULL DEFAULT 0,
  -- Of a secret: what may be shown of it.
  masked      TEXT,
  description TEXT    NOT NULL DEFAULT '',
  created_at  INTEGER NOT NULL,
  updated_at  INTEGER NOT NULL,
  PRIMARY KEY (category, key)
) STRICT, WITHOUT ROWID;

-- Set: the user may not log in.
ALTER TABLE users ADD COLUMN blocked_at INTEGER;
-- Set when the user was deleted: names and address are gone, the number stays for what refers to it.
ALTER TABLE users ADD COLUMN deleted_at INTEGER;
-- Set when an account's owner was deleted. Its money stays for the books; what was said in its dialogs is erased behind.
ALTER TABLE dialogs ADD COLUMN erased_at INTEGER;
ALTER TABLE accounts ADD COLUMN closed_at INTEGER;
ALTER TABLE accounts ADD COLUMN erased_at INTEGER;
CREATE INDEX accounts_unerased ON accounts (closed_at) WHERE closed_at IS NOT NULL AND erased_at IS NULL;

-- What figures are read by (docs/design/figures.md).
CREATE INDEX messages_by_time ON messages (created_at, account_id, sender);
CREATE INDEX messages_by_account ON messages (account_id, created_at, sender);
CREATE INDEX ledger_by_time ON ledger (created_at, account_id, service_type, amount_micro);
CREATE INDEX ledger_of_account_by_time ON ledger (account_id, created_at, service_type, amount_micro);
CREATE INDEX dialogs_by_time ON dialogs (created_at, account_id);
CREATE INDEX dialogs_with_people ON dialogs (handoff_status) WHERE handoff_status IN ('requested', 'active');
CREATE INDEX dialogs_by_assistant ON dialogs (assistant_id, id);
CREATE INDEX users_by_time ON users (created_at);
CREATE INDEX users_by_activity ON users (last_active_at) WHERE last_active_at IS NOT NULL;
CREATE INDEX sessions_by_time ON sessions (created_at, user_id);
CREATE INDEX sources_stored ON sources (size_bytes) WHERE cleaned_at IS NULL;

-- How many messages there are, by sender: nobody counts them all again.
CREATE TABLE message_totals (
  sender TEXT    PRIMARY KEY,
  count  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO message_totals (sender, count)
  SELECT column1, (SELECT count(*) FROM messages WHERE sender = column1)
  FROM (VALUES ('user'), ('assistant'), ('operator'), ('system'));
CREATE TRIGGER messages_are_counted AFTER INSERT ON messages BEGIN
  UPDATE message_totals SET count = count + 1 WHERE sender = new.sender;
END;
-- What was erased is not found any more.
CREATE TRIGGER erased_messages_are_not_searchable AFTER UPDATE OF text ON messages WHEN new.text = '' BEGIN
  DELETE FROM message_search WHERE rowid = old.dialog_id * 1048576 + old.seq;
END;
