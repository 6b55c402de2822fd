/** The inbox's tables, by version. A landed step is never edited. */
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
  `
  ALTER TABLE dialogs ADD COLUMN expires_at  INTEGER;
  ALTER TABLE dialogs ADD COLUMN status_seq  INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE dialogs ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0;
  -- Whom a waiting dialog is being given to, until its room has answered.
  ALTER TABLE dialogs ADD COLUMN offered_to  TEXT;
  ALTER TABLE dialogs ADD COLUMN holder_id   INTEGER AS (json_extract(coalesce(operator, offered_to), '$.id')) VIRTUAL;
  CREATE INDEX dialogs_held ON dialogs (holder_id) WHERE holder_id IS NOT NULL;
  CREATE INDEX dialogs_offered ON dialogs (dialog_id) WHERE offered_to IS NOT NULL;
  CREATE TABLE operators (
    operator_id INTEGER PRIMARY KEY,
    status      TEXT    NOT NULL DEFAULT 'online',
    -- Grows with every assignment, whosever it is: a clock may stand still between two. 0: none yet.
    turn        INTEGER NOT NULL DEFAULT 0,
    is_gone     INTEGER NOT NULL DEFAULT 0
  );
  `,
  `
  -- Dialogs whose rooms have sockets of a login, so that they can be closed when it ends.
  CREATE TABLE visits (
    session_id TEXT    NOT NULL,
    dialog_id  INTEGER NOT NULL,
    visited_at INTEGER NOT NULL,
    PRIMARY KEY (session_id, dialog_id)
  ) WITHOUT ROWID;
  CREATE TABLE ended_sessions (
    session_id TEXT    PRIMARY KEY,
    ended_at   INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  `
  ALTER TABLE dialogs ADD COLUMN triage_seq    INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE dialogs ADD COLUMN triage        TEXT;
  ALTER TABLE dialogs ADD COLUMN snoozed_until INTEGER;
  -- The team of a request: told by requests and by changes of the team; the later one counts.
  ALTER TABLE dialogs ADD COLUMN team_seq      INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE dialogs ADD COLUMN team_id       INTEGER;
  ALTER TABLE dialogs ADD COLUMN note_seq      INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE dialogs ADD COLUMN breach_seq    INTEGER NOT NULL DEFAULT 0;
  `,
  `
  -- What the catalogue knows of the dialog (JSON).
  ALTER TABLE dialogs ADD COLUMN card         TEXT;
  ALTER TABLE dialogs ADD COLUMN answered_seq INTEGER NOT NULL DEFAULT 0;
  -- The visitor's messages after the last answer (JSON).
  ALTER TABLE dialogs ADD COLUMN unanswered   TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE dialogs ADD COLUMN sla_seq      INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE dialogs ADD COLUMN sla_due_at   INTEGER;
  `,
];

/** Migrates the inbox's tables to the newest version. */
export function migrateInbox(storage: DurableObjectStorage): void {
  const version = storage.kv.get<number>("schema-version") ?? 0;
  if (version >= steps.length) return;
  storage.transactionSync(() => {
    for (const step of steps.slice(version)) storage.sql.exec(step);
    storage.kv.put("schema-version", steps.length);
  });
}
