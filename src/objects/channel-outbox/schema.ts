/** The outbox's tables, by version. A landed step is never edited. An outbox applies the missing steps when it wakes. */
const steps: string[] = [
  `
  CREATE TABLE items (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    key        TEXT    NOT NULL UNIQUE,
    chat_id    TEXT    NOT NULL,
    dialog_id  INTEGER,
    seq        INTEGER,
    message    TEXT,
    next_piece INTEGER NOT NULL DEFAULT 0,
    attempts   INTEGER NOT NULL DEFAULT 0,
    due        INTEGER NOT NULL,
    filed_at   INTEGER NOT NULL,
    ended_at   INTEGER,
    failure    TEXT
  );
  CREATE INDEX items_waiting ON items (chat_id, seq, number) WHERE ended_at IS NULL;
  CREATE INDEX items_ended ON items (ended_at) WHERE ended_at IS NOT NULL;
  CREATE TABLE progress (dialog_id INTEGER PRIMARY KEY, seq INTEGER NOT NULL);
  CREATE TABLE blocked (chat_id TEXT PRIMARY KEY);
  `,
  `
  CREATE TABLE withdrawals (
    token_sealed TEXT    PRIMARY KEY,
    attempts     INTEGER NOT NULL DEFAULT 0,
    due          INTEGER NOT NULL,
    filed_at     INTEGER NOT NULL
  );
  `,
  // What the provider reports later about pieces. Reports may be there before the piece, and are told to the room until it has them.
  `
  ALTER TABLE items ADD COLUMN failure_kind TEXT;
  ALTER TABLE items ADD COLUMN report_at INTEGER;
  CREATE INDEX items_to_report ON items (report_at) WHERE report_at IS NOT NULL;
  CREATE TABLE sent_pieces (
    vendor_id TEXT    PRIMARY KEY,
    item      INTEGER NOT NULL,
    encoding  TEXT,
    segments  INTEGER,
    sent_at   INTEGER NOT NULL
  );
  CREATE INDEX sent_pieces_of_item ON sent_pieces (item);
  CREATE TABLE statuses (
    vendor_id   TEXT PRIMARY KEY,
    status      TEXT    NOT NULL,
    reason      TEXT,
    reported_at INTEGER NOT NULL
  );
  CREATE TABLE causes (cause TEXT PRIMARY KEY, recorded_at INTEGER NOT NULL);
  `,
];

/** Migrates the tables to the newest version. Synchronous, so it ends before the outbox handles requests. */
export function migrate(storage: DurableObjectStorage): void {
  const version = storage.kv.get<number>("schema-version") ?? 0;
  if (version >= steps.length) return;
  storage.transactionSync(() => {
    for (const step of steps.slice(version)) storage.sql.exec(step);
    storage.kv.put("schema-version", steps.length);
  });
}
