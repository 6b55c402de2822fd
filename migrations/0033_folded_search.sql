-- Searches find a word in another case, with ё for е, and with accents, soft hyphens or decomposed letters. The tokenizer folds
-- case and accents; what it keeps apart is replaced before (src/domain/language/text/fold-for-search.ts does the same with
-- what is searched for). All that is there is indexed anew: some 50,000 messages a second.
DROP TRIGGER messages_are_searchable;
DROP TABLE message_search;
CREATE VIRTUAL TABLE message_search USING fts5 (account, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER messages_are_searchable AFTER INSERT ON messages BEGIN
  INSERT INTO message_search (rowid, account, text)
  VALUES (new.dialog_id * 1048576 + new.seq, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
INSERT INTO message_search (rowid, account, text)
  SELECT dialog_id * 1048576 + seq, 'a' || account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd')
  FROM messages WHERE text <> '';

DROP TRIGGER contacts_are_searchable;
DROP TRIGGER changed_contacts_are_searchable;
DROP TABLE contact_search;
CREATE VIRTUAL TABLE contact_search USING fts5 (account, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER contacts_are_searchable AFTER INSERT ON contacts BEGIN
  INSERT INTO contact_search (rowid, account, text)
  VALUES (new.id, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name || ' ' || coalesce(new.email, '') || ' ' || coalesce(new.phone, ''),
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER changed_contacts_are_searchable AFTER UPDATE OF name, email, phone ON contacts BEGIN
  DELETE FROM contact_search WHERE rowid = old.id;
  INSERT INTO contact_search (rowid, account, text)
  VALUES (new.id, 'a' || new.account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name || ' ' || coalesce(new.email, '') || ' ' || coalesce(new.phone, ''),
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
INSERT INTO contact_search (rowid, account, text)
  SELECT id, 'a' || account_id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, ''),
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd')
  FROM contacts;

-- The words of users, for the administrators of the platform.
CREATE VIRTUAL TABLE user_search USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER users_are_searchable AFTER INSERT ON users BEGIN
  INSERT INTO user_search (rowid, text)
  VALUES (new.id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.first_name || ' ' || new.last_name || ' ' || new.email,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER changed_users_are_searchable AFTER UPDATE OF first_name, last_name, email ON users BEGIN
  DELETE FROM user_search WHERE rowid = old.id;
  INSERT INTO user_search (rowid, text)
  VALUES (new.id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.first_name || ' ' || new.last_name || ' ' || new.email,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'));
END;
CREATE TRIGGER deleted_users_are_not_searchable AFTER DELETE ON users BEGIN
  DELETE FROM user_search WHERE rowid = old.id;
END;
INSERT INTO user_search (rowid, text)
  SELECT id,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(first_name || ' ' || last_name || ' ' || email,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd')
  FROM users;
