-- The sites whose pages have asked for an assistant's widget, shown or refused: the newest 30 of each assistant.
CREATE TABLE widget_pages (
  assistant_id INTEGER NOT NULL,
  host         TEXT    NOT NULL,
  seen_at      INTEGER NOT NULL,
  PRIMARY KEY (assistant_id, host)
) STRICT, WITHOUT ROWID;
