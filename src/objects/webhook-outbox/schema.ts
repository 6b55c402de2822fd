/** The outbox's tables, by version. A landed step is never edited. An outbox applies the missing steps when it wakes. */
const steps: string[] = [
  `
  CREATE TABLE deliveries (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id   TEXT    NOT NULL UNIQUE,
    type       TEXT    NOT NULL,
    dialog_id  INTEGER,
    seq        INTEGER NOT NULL,
    payload    TEXT    NOT NULL,
    status     TEXT    NOT NULL DEFAULT 'waiting',
    attempts   INTEGER NOT NULL DEFAULT 0,
    round_from INTEGER,
    due        INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at   INTEGER,
    failure    TEXT
  );
  CREATE INDEX deliveries_waiting ON deliveries (dialog_id, seq, id) WHERE status = 'waiting';
  CREATE INDEX deliveries_ended ON deliveries (ended_at) WHERE ended_at IS NOT NULL;
  CREATE INDEX deliveries_failed ON deliveries (id) WHERE status = 'failed';
  CREATE TABLE attempts (
    delivery_id INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    ms          INTEGER NOT NULL,
    status      INTEGER,
    failure     TEXT,
    answer      TEXT
  );
  CREATE INDEX attempts_by_delivery ON attempts (delivery_id);
  CREATE TABLE lanes (
    dialog_id  INTEGER PRIMARY KEY,
    arrived    INTEGER NOT NULL,
    due        INTEGER,
    is_claimed INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL
  );
  CREATE INDEX lanes_claimed ON lanes (dialog_id) WHERE is_claimed = 1;
  CREATE INDEX lanes_due ON lanes (due) WHERE due IS NOT NULL;
  CREATE INDEX lanes_changed ON lanes (changed_at);
  CREATE TABLE early (
    dialog_id INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    PRIMARY KEY (dialog_id, seq)
  ) WITHOUT ROWID;
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
