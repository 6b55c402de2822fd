/** The inbox's tables, by version. A step is never edited once landed. */
const steps: string[] = [
  `
  CREATE TABLE dialogs (
    dialog_id       INTEGER PRIMARY KEY,
    message_seq     INTEGER NOT NULL DEFAULT 0,
    handoff_seq     INTEGER NOT NULL DEFAULT 0,
    status          TEXT    NOT NULL DEFAULT 'none',
    reason          TEXT,
    -- Place in the queue: given when the inbox hears of the wait, since rooms' clocks do not agree. NULL: no wait.
    ticket          INTEGER UNIQUE,
    waiting_since   INTEGER,
    operator        TEXT,
    last_message    TEXT,
    last_message_at INTEGER,
    changed_at      INTEGER NOT NULL
  );
  CREATE INDEX dialogs_changed ON dialogs (changed_at);
  `,
];

/** Brings the inbox's tables to the newest version. */
export function migrateInbox(storage: DurableObjectStorage): void {
  const version = storage.kv.get<number>("schema-version") ?? 0;
  if (version >= steps.length) return;
  storage.transactionSync(() => {
    for (const step of steps.slice(version)) storage.sql.exec(step);
    storage.kv.put("schema-version", steps.length);
  });
}
