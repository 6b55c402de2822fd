-- Only texts with characters beyond ASCII have something to fold: the replacements were a sixth of the time that the database takes for a message.
DROP TRIGGER messages_are_searchable;
CREATE TRIGGER messages_are_searchable AFTER INSERT ON messages BEGIN
  INSERT INTO message_search (rowid, account, text)
  VALUES (new.dialog_id * 1048576 + new.seq, 'a' || new.account_id,
    CASE WHEN length(new.text) = length(CAST(new.text AS BLOB)) THEN new.text ELSE
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text,
    char(173), ''), 'ё', 'е'), 'Ё', 'е'), 'е' || char(776), 'е'),
    'Е' || char(776), 'е'), 'и' || char(774), 'й'), 'И' || char(774), 'й'), 'і' || char(776), 'ї'),
    'І' || char(776), 'ї'), 'у' || char(774), 'ў'), 'У' || char(774), 'ў'), 'ß', 'ss'),
    'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd') END);
END;
