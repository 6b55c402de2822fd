/**
 * The id of a passage in `passages`, `words`, `grams` and `gram_counts` is `slot × 2^20 + ordinal`. A slot is one generation
 * of one source, so a generation is a range of ids, and the few rows of `slots` decide which passages are live.
 *
 * `stems` contains every stem ever indexed, for spelling correction. Reading a range of the full-text vocabulary instead
 * would count its rows.
 *
 * `gram_counts` contains the 4-grams of each passage of a small base again, packed (`packGrams`), to load them into memory.
 * `counted` is the number of its passages.
 *
 * The full-text tables store no text. Callers provide the tokens, so the tokenizer only splits at spaces: `ascii` does not
 * change characters outside ASCII.
 */
const versions: string[][] = [
  [
    `CREATE TABLE sources (
      source_id INTEGER PRIMARY KEY,
      live_generation INTEGER,
      is_removed INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE TABLE slots (
      slot INTEGER PRIMARY KEY AUTOINCREMENT,
      source_id INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      assistant_id INTEGER NOT NULL,
      title TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('staged', 'live', 'dead')),
      extent INTEGER NOT NULL DEFAULT 0,
      is_cleaned INTEGER NOT NULL DEFAULT 0,
      has_vectors INTEGER NOT NULL DEFAULT 1,
      UNIQUE (source_id, generation)
    ) STRICT`,
    "CREATE INDEX slots_hidden ON slots (state) WHERE state <> 'live' AND is_cleaned = 0",
    `CREATE TABLE passages (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      page INTEGER,
      heading_path TEXT NOT NULL,
      title_stems TEXT NOT NULL,
      text_stems TEXT NOT NULL,
      stem_count INTEGER NOT NULL
    ) STRICT`,
    "CREATE TABLE totals (passages INTEGER NOT NULL, stems INTEGER NOT NULL) STRICT",
    "INSERT INTO totals VALUES (0, 0)",
    "CREATE VIRTUAL TABLE words USING fts5(title, text, content='', contentless_delete=1, tokenize='ascii')",
    `CREATE VIRTUAL TABLE grams USING fts5(text, content='', contentless_delete=1, tokenize="ascii tokenchars '_'")`,
    "CREATE VIRTUAL TABLE words_vocabulary USING fts5vocab(words, row)",
  ],
  ["ALTER TABLE slots ADD COLUMN url TEXT"],
  [
    "CREATE TABLE stems (stem TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "INSERT INTO stems SELECT term FROM words_vocabulary",
  ],
  [
    "CREATE TABLE gram_counts (id INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT",
    "ALTER TABLE totals ADD COLUMN counted INTEGER NOT NULL DEFAULT 0",
  ],
];

/** Migrates an object's tables to the newest version, each step in a transaction. */
export function migrate(storage: DurableObjectStorage): void {
  let version = storage.kv.get<number>("schemaVersion") ?? 0;
  for (; version < versions.length; version += 1) {
    storage.transactionSync(() => {
      for (const statement of versions[version] ?? []) storage.sql.exec(statement);
      storage.kv.put("schemaVersion", version + 1);
    });
  }
}
