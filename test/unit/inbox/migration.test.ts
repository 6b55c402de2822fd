import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrate, migratedDatabase } from "../../support/d1-over-sqlite.ts";
import { fillAccount } from "./inbox-data.ts";

function counts(database: DatabaseSync) {
  const query = "SELECT kind, key, dialogs FROM inbox_counts WHERE dialogs <> 0 ORDER BY kind, key";
  return database
    .prepare(query)
    .all()
    .map((row) => ({ ...row }));
}

const dialogs = `
  INSERT INTO dialogs (id, account_id, assistant_id, made_by, channel, created_at, last_seq, last_message_at, handoff_status,
                       operator_id, labels, team_id, snoozed_until) VALUES
    (1, 1, 1, 'site', 'sms', 1, 5, 5, 'active', 11, '[1,2]', 3, NULL),
    (2, 1, 2, 'site', 'website', 1, 3, 5, 'requested', NULL, '[2]', NULL, NULL),
    (3, 1, 2, 'site', 'website', 1, 0, NULL, 'none', NULL, '[]', NULL, NULL),
    (4, 1, 2, 'site', 'website', 1, 2, 7, 'none', NULL, '[]', NULL, NULL),
    (5, 1, 2, 'site', 'website', 1, 1, 7, 'none', NULL, '[]', NULL, 99)`;

test("dialogs from before the migration are counted like those that come after it", () => {
  const before = migratedDatabase("0034");
  fillAccount(before);
  before.exec(dialogs);
  migrate(before, "0034");
  const after = migratedDatabase();
  fillAccount(after);
  after.exec(dialogs);
  expect(counts(before)).toEqual(counts(after));
  expect(counts(before)).toContainEqual({ kind: "label", key: "2", dialogs: 2 });
  expect(counts(before)).toContainEqual({ kind: "operator", key: "11", dialogs: 1 });
  for (const database of [before, after]) {
    database.exec("UPDATE dialogs SET status = 'archived', erased_at = 9");
    expect(counts(database)).toEqual([]);
  }
});

test("what was said before counts as answered, but in dialogs that wait for an operator or have one", () => {
  const database = migratedDatabase("0034");
  fillAccount(database);
  database.exec(dialogs);
  const say = database.prepare(
    "INSERT INTO messages (dialog_id, seq, account_id, sender, text, answer, created_at) VALUES (?, ?, 1, ?, 'Hi', ?, 1)",
  );
  for (const [seq, sender] of ["user", "operator", "user", "assistant", "user"].entries()) {
    say.run(1, seq + 1, sender, sender === "assistant" ? '{"outcome":"abstain"}' : null);
  }
  for (const seq of [1, 2, 3])
    say.run(2, seq, seq === 2 ? "assistant" : "user", seq === 2 ? '{"outcome":"answer"}' : null);
  for (const seq of [1, 2]) say.run(4, seq, "user", null);
  migrate(database, "0034");
  const rows = database
    .prepare("SELECT id, answered_seq, visitor_seq, unanswered FROM dialogs WHERE id IN (1, 2, 4)")
    .all();
  expect(rows.map((row) => Object.values(row))).toEqual([
    [1, 2, 5, "[3,5]"],
    [2, 2, 3, "[3]"],
    [4, 2, 0, "[]"],
  ]);
});
