-- Entries of dialogs' logs that are not messages and have been projected. A message has its row in `messages`.
CREATE TABLE projected_entries (
  dialog_id INTEGER NOT NULL,
  seq       INTEGER NOT NULL,
  PRIMARY KEY (dialog_id, seq)
) STRICT, WITHOUT ROWID;
