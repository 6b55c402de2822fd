-- Context: what one assistant knows of one contact. The rows of a merged contact stay its own, so that the merge can be undone.
CREATE TABLE contact_contexts (
  contact_id   INTEGER NOT NULL REFERENCES contacts (id),
  assistant_id INTEGER NOT NULL REFERENCES assistants (id),
  account_id   INTEGER NOT NULL,
  -- JSON values that a program gives the assistant.
  variables    TEXT    NOT NULL DEFAULT '{}',
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL,
  PRIMARY KEY (contact_id, assistant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_contexts_by_account ON contact_contexts (account_id);

-- What a contact asks about: the headings of the sources that answered, the intents, and what a program adds.
CREATE TABLE contact_topics (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id    INTEGER NOT NULL,
  contact_id    INTEGER NOT NULL REFERENCES contacts (id),
  assistant_id  INTEGER NOT NULL REFERENCES assistants (id),
  label         TEXT    NOT NULL,
  label_key     TEXT    NOT NULL,
  -- Each answer adds 1.
  weight        REAL    NOT NULL,
  first_seen_at INTEGER NOT NULL,
  last_seen_at  INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX contact_topics_by_label ON contact_topics (contact_id, assistant_id, label_key);
CREATE INDEX contact_topics_by_account ON contact_topics (account_id);

-- What a contact has named: numbers of orders, dates, amounts and so on.
CREATE TABLE contact_entities (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id    INTEGER NOT NULL,
  contact_id    INTEGER NOT NULL REFERENCES contacts (id),
  assistant_id  INTEGER NOT NULL REFERENCES assistants (id),
  type          TEXT    NOT NULL,
  value         TEXT    NOT NULL,
  normalised    TEXT    NOT NULL,
  confidence    REAL    NOT NULL,
  -- The last message that named it. NULL: a program has added it.
  dialog_id     INTEGER,
  seq           INTEGER,
  first_seen_at INTEGER NOT NULL,
  last_seen_at  INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX contact_entities_by_value ON contact_entities (contact_id, assistant_id, type, normalised);
CREATE INDEX contact_entities_by_account ON contact_entities (account_id);
CREATE INDEX contact_entities_by_dialog ON contact_entities (dialog_id) WHERE dialog_id IS NOT NULL;
