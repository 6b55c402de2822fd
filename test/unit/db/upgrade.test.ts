import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";

const folder = path.join(import.meta.dirname, "../../../migrations");
const migrations = readdirSync(folder).sort();

function apply(db: DatabaseSync, from: string, before: string): void {
  db.exec("PRAGMA foreign_keys = ON");
  for (const name of migrations.filter((one) => one >= from && one < before)) {
    db.exec("BEGIN; PRAGMA defer_foreign_keys = ON");
    db.exec(readFileSync(path.join(folder, name), "utf8"));
    db.exec("COMMIT");
  }
}

/** 30 November 2026, 10:20 UTC: the second quarter of hour 498850. */
const at = Date.UTC(2026, 10, 30, 10, 20);
const hour = at / 3_600_000 - 1 / 3;

/** A database of version 0025 with two accounts' people and their dialogs. */
function filled(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  apply(db, "0001", "0026");
  db.exec(`
    INSERT INTO accounts (id, owner_user_id, created_at) VALUES (1, 1, 1);
    INSERT INTO users (id, account_id, email, password_hash, created_at) VALUES (1, 1, 'ann@example.com', 'x', 1);
    INSERT INTO assistants (id, account_id, name, ai_model, site_token, created_at, updated_at)
      VALUES (1, 1, 'Help', 'm', 'st_1', 1, 1);
    INSERT INTO knowledge_bases (id, account_id, assistant_id, name, created_at) VALUES (1, 1, 1, 'Documents', 1);
    INSERT INTO contacts (id, account_id, name, created_at, updated_at) VALUES (7, 1, 'Ada', 1, 1);
    INSERT INTO contact_identities (id, account_id, kind, value, canonical, contact_id, created_at)
      VALUES (3, 1, 'guest', 'g_1', 'g_1', 7, 1);
    INSERT INTO dialogs (id, account_id, assistant_id, made_by, channel, guest_id, created_at, contact_id, identity_id,
                         last_seq, last_message_at)
      VALUES (5, 1, 1, 'site', 'website', 'g_1', ${at}, 7, 3, 3, ${at}),
             (6, 1, 1, 'quickstart', 'api', NULL, ${at}, NULL, NULL, 1, ${at});
    INSERT INTO messages (dialog_id, seq, account_id, sender, text, answer, created_at)
      VALUES (5, 1, 1, 'user', 'When?', NULL, ${at}), (5, 2, 1, 'assistant', 'At nine.', '{"outcome":"answer"}', ${at}),
             (5, 3, 1, 'user', 'Thanks', NULL, ${at + 900_000}), (6, 1, 1, 'user', 'Hello', NULL, ${at});
    INSERT INTO answer_ratings (dialog_id, seq, rater, account_id, assistant_id, rating, rated_at)
      VALUES (5, 2, 'guest:g_1', 1, 1, 1, ${at});
  `);
  return db;
}

test("the migrations of document 004 keep what is there, and count what was said before", () => {
  const db = filled();
  apply(db, "0026", "0031");
  const all = (sql: string) =>
    db
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  expect(all("SELECT id, kind, value, contact_id FROM contact_identities")).toEqual([
    { id: 3, kind: "guest", value: "g_1", contact_id: 7 },
  ]);
  db.exec("INSERT INTO contact_identities VALUES (NULL, 1, 'api', 'customer-17', 'customer-17', 7, 1)");
  expect(all("SELECT figure, label, hour, q0, q1, q2, q3 FROM hourly_figures ORDER BY figure, label, hour")).toEqual([
    { figure: "active", label: "", hour, q0: 0, q1: 2, q2: 1, q3: 0 },
    { figure: "answer", label: "answer", hour, q0: 0, q1: 1, q2: 0, q3: 0 },
    { figure: "message", label: "assistant", hour, q0: 0, q1: 1, q2: 0, q3: 0 },
    { figure: "message", label: "user", hour, q0: 0, q1: 2, q2: 1, q3: 0 },
    { figure: "rating", label: "good", hour, q0: 0, q1: 1, q2: 0, q3: 0 },
  ]);
  expect(all("SELECT visitor FROM visitors ORDER BY visitor")).toEqual([{ visitor: -6 }, { visitor: 7 }]);
  expect(all("SELECT id FROM dialogs WHERE visits_due_at IS NOT NULL")).toHaveLength(2);
  expect(all("SELECT * FROM answer_totals WHERE count > 0")).toEqual([{ outcome: "answer", count: 1 }]);
  expect(all("PRAGMA foreign_key_check")).toEqual([]);
});
