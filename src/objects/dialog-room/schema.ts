/** The room's tables, by version. A landed step is never edited. A room applies the missing steps when it wakes. */
const steps: string[] = [
  `
  CREATE TABLE log (
    seq               INTEGER PRIMARY KEY,
    kind              TEXT    NOT NULL,
    sender            TEXT,
    sender_key        TEXT    NOT NULL,
    client_message_id TEXT,
    text              TEXT    NOT NULL,
    author            TEXT,
    data              TEXT,
    created_at        INTEGER NOT NULL,
    UNIQUE (sender_key, client_message_id)
  );
  CREATE TABLE turns (
    seq        INTEGER PRIMARY KEY,
    epoch      INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    due        INTEGER NOT NULL,
    answer_seq INTEGER,
    failure    TEXT
  );
  CREATE INDEX turns_open ON turns (due) WHERE state IN ('waiting', 'answered', 'lost');
  CREATE TABLE outbox (
    seq      INTEGER PRIMARY KEY,
    due      INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
  );
  `,
  `
  ALTER TABLE log ADD COLUMN attachments TEXT;
  ALTER TABLE log ADD COLUMN rating TEXT;
  ALTER TABLE log ADD COLUMN rated_at INTEGER;
  `,
  // Rows of the outbox become one place in the log: what comes after it is checked at once.
  `
  CREATE TABLE projection (confirmed_seq INTEGER NOT NULL, check_at INTEGER);
  INSERT INTO projection (confirmed_seq, check_at)
  SELECT coalesce((SELECT min(seq) - 1 FROM outbox), (SELECT max(seq) FROM log), 0), (SELECT min(due) FROM outbox);
  DROP TABLE outbox;
  `,
  // What a visitor's answer is counted for (JSON). Answers to users of the account have no row.
  "CREATE TABLE IF NOT EXISTS turn_visitors (seq INTEGER PRIMARY KEY, visitor TEXT NOT NULL);",
  // What a channel that reports each message says about it.
  "CREATE TABLE IF NOT EXISTS deliveries (seq INTEGER PRIMARY KEY, status TEXT NOT NULL, reason TEXT, sms TEXT);",
  // How answers came about (JSON), by the answer's seq. Older answers have no row.
  "CREATE TABLE IF NOT EXISTS traces (seq INTEGER PRIMARY KEY, trace TEXT NOT NULL);",
];

/** Migrates the room's tables to the newest version. Synchronous, so it ends before the room handles requests. */
export function migrate(storage: DurableObjectStorage): void {
  const version = storage.kv.get<number>("schema-version") ?? 0;
  if (version >= steps.length) return;
  storage.transactionSync(() => {
    for (const step of steps.slice(version)) storage.sql.exec(step);
    storage.kv.put("schema-version", steps.length);
  });
}
