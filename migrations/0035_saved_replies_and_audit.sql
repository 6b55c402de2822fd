-- Texts that the users of an account insert into messages.
CREATE TABLE saved_replies (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  -- What is typed to insert it, and the same in lower case: one reply of the account has it.
  shortcut     TEXT    NOT NULL,
  shortcut_key TEXT    NOT NULL,
  title        TEXT    NOT NULL,
  text         TEXT    NOT NULL,
  -- `own`: only its author sees it.
  visibility   TEXT    NOT NULL CHECK (visibility IN ('account', 'own')),
  author_id    INTEGER NOT NULL,
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX saved_replies_by_shortcut ON saved_replies (account_id, shortcut_key);
CREATE INDEX saved_replies_by_author ON saved_replies (author_id);

-- The words of saved replies, folded as those of messages and contacts (migration 0033).
CREATE VIRTUAL TABLE saved_reply_search USING fts5 (account, name, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER saved_replies_are_searchable AFTER INSERT ON saved_replies BEGIN
  INSERT INTO saved_reply_search (rowid, account, name, text)
  VALUES (new.id, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.shortcut || ' ' || new.title,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'), 'Е' || char(776), 'е'),
    'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'), 'І' || char(776), 'ї'), 'у' || char(774), 'ў'),
    'У' || char(774), 'ў'), 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'),
    'ı', 'i'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'),
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'), 'Е' || char(776), 'е'),
    'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'), 'І' || char(776), 'ї'), 'у' || char(774), 'ў'),
    'У' || char(774), 'ў'), 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'),
    'ı', 'i'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER changed_saved_replies_are_searchable AFTER UPDATE OF shortcut, title, text ON saved_replies BEGIN
  DELETE FROM saved_reply_search WHERE rowid = old.id;
  INSERT INTO saved_reply_search (rowid, account, name, text)
  VALUES (new.id, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.shortcut || ' ' || new.title,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'), 'Е' || char(776), 'е'),
    'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'), 'І' || char(776), 'ї'), 'у' || char(774), 'ў'),
    'У' || char(774), 'ў'), 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'),
    'ı', 'i'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'),
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'), 'Е' || char(776), 'е'),
    'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'), 'І' || char(776), 'ї'), 'у' || char(774), 'ў'),
    'У' || char(774), 'ў'), 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'),
    'ı', 'i'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER deleted_saved_replies_are_not_searchable AFTER DELETE ON saved_replies BEGIN
  DELETE FROM saved_reply_search WHERE rowid = old.id;
END;

-- Files that are sent with a saved reply. Their bytes are in R2.
CREATE TABLE saved_reply_files (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id     INTEGER NOT NULL REFERENCES accounts (id),
  saved_reply_id INTEGER NOT NULL REFERENCES saved_replies (id),
  name           TEXT    NOT NULL,
  content_type   TEXT    NOT NULL,
  size_bytes     INTEGER NOT NULL,
  created_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_reply_files_by_reply ON saved_reply_files (saved_reply_id);

-- What an account decided about findings in its knowledge that are no questions: `finding` names the passages.
CREATE TABLE knowledge_gap_decisions (
  assistant_id INTEGER NOT NULL REFERENCES assistants (id),
  finding      TEXT    NOT NULL,
  state        TEXT    NOT NULL CHECK (state IN ('accepted', 'dismissed')),
  decided_by   INTEGER NOT NULL,
  decided_at   INTEGER NOT NULL,
  PRIMARY KEY (assistant_id, finding)
) STRICT, WITHOUT ROWID;

-- What the users of an account changed in it, and programs with its account tokens. Append-only, until the account is erased.
CREATE TABLE account_audit (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id  INTEGER NOT NULL REFERENCES accounts (id),
  actor_kind  TEXT    NOT NULL CHECK (actor_kind IN ('user', 'account_token')),
  actor_id    INTEGER NOT NULL,
  actor_name  TEXT    NOT NULL,
  action      TEXT    NOT NULL,
  target_kind TEXT    NOT NULL,
  target_id   TEXT    NOT NULL,
  -- What was sent, without secrets (JSON); NULL: nothing, or too much to keep.
  change      TEXT,
  created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX account_audit_by_account ON account_audit (account_id, id);
CREATE INDEX account_audit_by_actor ON account_audit (account_id, actor_id, id);
