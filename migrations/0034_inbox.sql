-- The operators' inbox: lists and counts of dialogs, what each operator has read, mentions, drafts, and search.

-- The last entry that answered the visitor, and the visitor's last message. The visitor's messages after the answer, the newest
-- 100, in order (JSON). Projected from the room.
ALTER TABLE dialogs ADD COLUMN answered_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogs ADD COLUMN visitor_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogs ADD COLUMN unanswered TEXT NOT NULL DEFAULT '[]';
-- When the next promise of an SLA policy is due, or was due and is not kept yet. Told by the room, in order.
ALTER TABLE dialogs ADD COLUMN sla_due_at INTEGER;
-- The account's revision of the last change that an inbox shows.
ALTER TABLE dialogs ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogs ADD COLUMN is_open INTEGER AS (status = 'active' AND snoozed_until IS NULL AND erased_at IS NULL
  AND (last_message_at IS NOT NULL OR handoff_status <> 'none')) VIRTUAL;
ALTER TABLE dialogs ADD COLUMN is_snoozed INTEGER AS (status = 'active' AND snoozed_until IS NOT NULL AND erased_at IS NULL
  AND (last_message_at IS NOT NULL OR handoff_status <> 'none')) VIRTUAL;
ALTER TABLE dialogs ADD COLUMN activity_at INTEGER AS (coalesce(last_message_at, handoff_requested_at, created_at)) VIRTUAL;

-- What was said before counts as answered, but for dialogs that wait for an operator or have one.
UPDATE dialogs SET answered_seq = last_seq;
UPDATE dialogs SET
  answered_seq = coalesce((SELECT max(seq) FROM messages WHERE dialog_id = dialogs.id
    AND (sender = 'operator' OR answer ->> 'outcome' IN ('answer', 'clarify'))), 0),
  visitor_seq = coalesce((SELECT max(seq) FROM messages WHERE dialog_id = dialogs.id AND sender = 'user'), 0)
WHERE handoff_status IN ('requested', 'active') AND status = 'active';
UPDATE dialogs SET unanswered = (SELECT json_group_array(seq) FROM (
    SELECT seq FROM (SELECT seq FROM messages WHERE dialog_id = dialogs.id AND sender = 'user' AND seq > dialogs.answered_seq
      ORDER BY seq DESC LIMIT 100) ORDER BY seq))
WHERE handoff_status IN ('requested', 'active') AND status = 'active' AND visitor_seq > answered_seq;

CREATE INDEX dialogs_in_inbox ON dialogs
  (account_id, activity_at, id, channel, assistant_id, priority, team_id, handoff_status) WHERE is_open = 1;
CREATE INDEX dialogs_in_queue ON dialogs (account_id, handoff_requested_at, id) WHERE is_open = 1 AND handoff_status = 'requested';
CREATE INDEX dialogs_held ON dialogs (account_id, operator_id, activity_at, id) WHERE is_open = 1 AND handoff_status = 'active';
CREATE INDEX dialogs_of_team ON dialogs (team_id, activity_at, id) WHERE is_open = 1 AND team_id IS NOT NULL;
CREATE INDEX dialogs_closed ON dialogs (account_id, activity_at, id) WHERE status = 'archived' AND erased_at IS NULL;
CREATE INDEX dialogs_unanswered ON dialogs
  (account_id, visitor_seq, answered_seq, handoff_status, operator_id, team_id, channel, assistant_id) WHERE is_open = 1 AND visitor_seq > answered_seq;
CREATE INDEX dialogs_by_revision ON dialogs (account_id, revision, id) WHERE revision <> 0;

-- The number of open dialogs of an account by what they are: all, queue, held, snoozed; operator, team, channel, assistant and
-- label with a key. Kept by triggers: counting 100,000 dialogs for each operator and event would be too slow.
CREATE TABLE inbox_counts (
  account_id INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  key        TEXT    NOT NULL,
  dialogs    INTEGER NOT NULL,
  PRIMARY KEY (account_id, kind, key)
) STRICT, WITHOUT ROWID;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'all', '', count(*) FROM dialogs WHERE is_open = 1 GROUP BY account_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'snoozed', '', count(*) FROM dialogs WHERE is_snoozed = 1 GROUP BY account_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'queue', '', count(*) FROM dialogs WHERE is_open = 1 AND handoff_status = 'requested' GROUP BY account_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'held', '', count(*) FROM dialogs WHERE is_open = 1 AND handoff_status = 'active' GROUP BY account_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'operator', operator_id, count(*) FROM dialogs
  WHERE is_open = 1 AND handoff_status = 'active' AND operator_id IS NOT NULL GROUP BY account_id, operator_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'team', team_id, count(*) FROM dialogs WHERE is_open = 1 AND team_id IS NOT NULL GROUP BY account_id, team_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'channel', channel, count(*) FROM dialogs WHERE is_open = 1 GROUP BY account_id, channel;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'assistant', assistant_id, count(*) FROM dialogs WHERE is_open = 1 GROUP BY account_id, assistant_id;
INSERT INTO inbox_counts (account_id, kind, key, dialogs)
SELECT account_id, 'label', value, count(*) FROM dialogs, json_each(dialogs.labels)
  WHERE is_open = 1 GROUP BY account_id, value;
CREATE TRIGGER changed_dialogs_are_counted
AFTER UPDATE OF status, snoozed_until, erased_at, last_message_at, handoff_status, operator_id, team_id, labels ON dialogs
WHEN (old.is_open, old.is_snoozed, old.handoff_status, old.operator_id, old.team_id, old.labels)
  IS NOT (new.is_open, new.is_snoozed, new.handoff_status, new.operator_id, new.team_id, new.labels) BEGIN
  INSERT INTO inbox_counts (account_id, kind, key, dialogs)
  SELECT new.account_id, value ->> 0, value ->> 1, sum(value ->> 2) FROM json_each(json_array(
      json_array('all', '', new.is_open - old.is_open),
      json_array('snoozed', '', new.is_snoozed - old.is_snoozed),
      json_array('queue', '', new.is_open * (new.handoff_status = 'requested') - old.is_open * (old.handoff_status = 'requested')),
      json_array('held', '', new.is_open * (new.handoff_status = 'active') - old.is_open * (old.handoff_status = 'active')),
      json_array('channel', new.channel, new.is_open - old.is_open),
      json_array('assistant', new.assistant_id, new.is_open - old.is_open),
      json_array('operator', new.operator_id, new.is_open * (new.handoff_status = 'active')),
      json_array('team', new.team_id, new.is_open),
      json_array('operator', old.operator_id, -old.is_open * (old.handoff_status = 'active')),
      json_array('team', old.team_id, -old.is_open)))
  WHERE value ->> 1 IS NOT NULL GROUP BY value ->> 0, value ->> 1 HAVING sum(value ->> 2) <> 0
  ON CONFLICT DO UPDATE SET dialogs = dialogs + excluded.dialogs;
  INSERT INTO inbox_counts (account_id, kind, key, dialogs)
  SELECT new.account_id, 'label', value, sum(step) FROM (
    SELECT value, new.is_open AS step FROM json_each(new.labels)
    UNION ALL SELECT value, -old.is_open FROM json_each(old.labels))
  GROUP BY value HAVING sum(step) <> 0
  ON CONFLICT DO UPDATE SET dialogs = dialogs + excluded.dialogs;
END;
CREATE TRIGGER new_dialogs_are_counted AFTER INSERT ON dialogs WHEN new.is_open = 1 OR new.is_snoozed = 1 BEGIN
  INSERT INTO inbox_counts (account_id, kind, key, dialogs)
  SELECT new.account_id, value ->> 0, value ->> 1, sum(value ->> 2) FROM json_each(json_array(
      json_array('all', '', new.is_open),
      json_array('snoozed', '', new.is_snoozed),
      json_array('queue', '', new.is_open * (new.handoff_status = 'requested')),
      json_array('held', '', new.is_open * (new.handoff_status = 'active')),
      json_array('channel', new.channel, new.is_open),
      json_array('assistant', new.assistant_id, new.is_open),
      json_array('operator', new.operator_id, new.is_open * (new.handoff_status = 'active')),
      json_array('team', new.team_id, new.is_open)))
  WHERE value ->> 1 IS NOT NULL GROUP BY value ->> 0, value ->> 1 HAVING sum(value ->> 2) <> 0
  ON CONFLICT DO UPDATE SET dialogs = dialogs + excluded.dialogs;
  INSERT INTO inbox_counts (account_id, kind, key, dialogs)
  SELECT new.account_id, 'label', value, sum(step) FROM (
    SELECT value, new.is_open AS step FROM json_each(new.labels))
  GROUP BY value HAVING sum(step) <> 0
  ON CONFLICT DO UPDATE SET dialogs = dialogs + excluded.dialogs;
END;

-- The number of changes in an account's inbox: a client that was away asks for those after the last it knows.
CREATE TABLE inbox_revisions (
  account_id INTEGER PRIMARY KEY,
  revision   INTEGER NOT NULL
) STRICT;
CREATE TRIGGER changed_dialogs_have_revisions
AFTER UPDATE OF title, first_name, last_name, status, last_seq, last_message, handoff_seq, handoff_status, operator_id, operator_name,
  triage_seq, labels, priority, snoozed_until, team_id, contact_id, answered_seq, visitor_seq, unanswered, sla_due_at, sla_breached_at,
  erased_at ON dialogs BEGIN
  INSERT INTO inbox_revisions (account_id, revision) VALUES (new.account_id, 1) ON CONFLICT DO UPDATE SET revision = revision + 1;
  UPDATE dialogs SET revision = (SELECT revision FROM inbox_revisions WHERE account_id = new.account_id) WHERE id = new.id;
END;
CREATE TRIGGER renamed_contacts_change_dialogs AFTER UPDATE OF name ON contacts WHEN new.name <> old.name BEGIN
  UPDATE dialogs SET contact_id = contact_id WHERE contact_id = new.id;
END;

-- What an operator has read of a dialog, and the last note that mentions the operator: unseen while it is not read.
CREATE TABLE operator_dialogs (
  user_id     INTEGER NOT NULL,
  dialog_id   INTEGER NOT NULL,
  account_id  INTEGER NOT NULL,
  read_seq    INTEGER NOT NULL DEFAULT 0,
  mention_seq INTEGER NOT NULL DEFAULT 0,
  revision    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (user_id, dialog_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operator_dialogs_by_dialog ON operator_dialogs (dialog_id);
CREATE INDEX operator_dialogs_by_revision ON operator_dialogs (user_id, revision);
CREATE INDEX unseen_mentions ON operator_dialogs (user_id) WHERE mention_seq > read_seq;
CREATE TRIGGER new_operator_dialogs_have_revisions AFTER INSERT ON operator_dialogs BEGIN
  INSERT INTO inbox_revisions (account_id, revision) VALUES (new.account_id, 1) ON CONFLICT DO UPDATE SET revision = revision + 1;
  UPDATE operator_dialogs SET revision = (SELECT revision FROM inbox_revisions WHERE account_id = new.account_id)
  WHERE user_id = new.user_id AND dialog_id = new.dialog_id;
END;
CREATE TRIGGER operator_dialogs_have_revisions AFTER UPDATE OF read_seq, mention_seq ON operator_dialogs BEGIN
  INSERT INTO inbox_revisions (account_id, revision) VALUES (new.account_id, 1) ON CONFLICT DO UPDATE SET revision = revision + 1;
  UPDATE operator_dialogs SET revision = (SELECT revision FROM inbox_revisions WHERE account_id = new.account_id)
  WHERE user_id = new.user_id AND dialog_id = new.dialog_id;
END;
-- Whom a note mentions (JSON list of users).
ALTER TABLE dialog_notes ADD COLUMN mentions TEXT NOT NULL DEFAULT '[]';

-- What operators have begun to write. A deleted draft keeps its row without a text: its revision tells an old tab that it is old.
CREATE TABLE drafts (
  user_id    INTEGER NOT NULL,
  dialog_id  INTEGER NOT NULL,
  account_id INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('reply', 'note')),
  text       TEXT,
  revision   INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (user_id, dialog_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_dialog ON drafts (dialog_id);
CREATE INDEX written_drafts ON drafts (user_id) WHERE text IS NOT NULL;

-- The words of dialogs besides their messages: titles that are no assistant's name, and names and addresses of visitors. Folded
-- like those of messages (0033).
CREATE VIRTUAL TABLE dialog_search USING fts5 (account, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER dialogs_are_searchable AFTER INSERT ON dialogs BEGIN
  INSERT INTO dialog_search (rowid, account, text)
  VALUES (new.id, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(nullif(new.title, (SELECT name FROM assistants WHERE id = new.assistant_id)), '') || ' ' || coalesce(new.first_name, '')
      || ' ' || coalesce(new.last_name, '') || ' ' || coalesce(new.telegram_username, '') || ' ' || coalesce(new.channel_address, ''),
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER changed_dialogs_are_searchable
AFTER UPDATE OF title, first_name, last_name, telegram_username, channel_address ON dialogs BEGIN
  DELETE FROM dialog_search WHERE rowid = old.id;
  INSERT INTO dialog_search (rowid, account, text)
  VALUES (new.id, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(nullif(new.title, (SELECT name FROM assistants WHERE id = new.assistant_id)), '') || ' ' || coalesce(new.first_name, '')
      || ' ' || coalesce(new.last_name, '') || ' ' || coalesce(new.telegram_username, '') || ' ' || coalesce(new.channel_address, ''),
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER deleted_dialogs_are_not_searchable AFTER DELETE ON dialogs BEGIN
  DELETE FROM dialog_search WHERE rowid = old.id;
END;
INSERT INTO dialog_search (rowid, account, text)
  SELECT id, 'a' || account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(nullif(dialogs.title, (SELECT name FROM assistants WHERE id = dialogs.assistant_id)), '') || ' ' || coalesce(dialogs.first_name, '')
      || ' ' || coalesce(dialogs.last_name, '') || ' ' || coalesce(dialogs.telegram_username, '') || ' ' || coalesce(dialogs.channel_address, ''),
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd')
  FROM dialogs WHERE erased_at IS NULL;

-- Numbers are found by their end, however they are written: national ones have no country.
CREATE INDEX contacts_by_end_of_phone ON contacts (account_id, substr(phone, -7)) WHERE phone IS NOT NULL;
CREATE INDEX contact_identities_by_end_of_phone ON contact_identities (account_id, substr(canonical, -7)) WHERE kind IN ('phone', 'whatsapp');
