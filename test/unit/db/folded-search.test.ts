import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { foldForSearch } from "../../../src/domain/language/text/fold-for-search.ts";

const folder = path.join(import.meta.dirname, "../../../migrations");
const migrations = readdirSync(folder).sort();

function apply(db: DatabaseSync, from: string, before: string): void {
  for (const name of migrations.filter((one) => one >= from && one < before)) {
    db.exec("BEGIN; PRAGMA defer_foreign_keys = ON");
    db.exec(readFileSync(path.join(folder, name), "utf8"));
    db.exec("COMMIT");
  }
}

const texts = [
  "Где ещё мой Заказ?",
  "Мой заказ и еи\u0306",
  "Pha\u0302n tích ộ",
  "Straße nach Łódź",
  "Ver\u00adsand",
  "Where is my Parcel?",
];

/** A database of version 0031 with messages, a contact and a user, upgraded; then as many are added. */
function upgraded(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  apply(db, "0001", "0032");
  const add = (first: number) => {
    const insert = db.prepare(
      "INSERT INTO messages (dialog_id, seq, account_id, sender, text, created_at) VALUES (5, ?, 1, 'user', ?, 1)",
    );
    for (const [at, text] of texts.entries()) insert.run(first + at, text);
    db.exec(`INSERT INTO contacts (account_id, name, email, created_at, updated_at)
      VALUES (1, 'Семён Йорк', 'semyon${first}@example.com', 1, 1)`);
    db.exec(`INSERT INTO users (account_id, email, password_hash, first_name, last_name, created_at)
      VALUES (1, 'zoe${first}@example.com', 'x', 'ЗОЯ', 'Кузьмёнок', 1)`);
  };
  db.exec("INSERT INTO accounts (id, owner_user_id, created_at) VALUES (1, 1, 1)");
  db.exec(`INSERT INTO assistants (id, account_id, name, ai_model, site_token, created_at, updated_at)
    VALUES (1, 1, 'Help', 'm', 'st_1', 1, 1)`);
  db.exec(`INSERT INTO dialogs (id, account_id, assistant_id, made_by, channel, created_at, last_seq, last_message_at)
    VALUES (5, 1, 1, 'site', 'website', 1, 3, 1)`);
  add(1);
  apply(db, "0032", "9999");
  add(101);
  return db;
}

test("messages, contacts and users from before and after the migration are found however they are written", () => {
  const db = upgraded();
  const found = (table: string, search: string) => {
    const words = foldForSearch(search);
    const match = `text:(${words.map((word) => `"${word}"`).join(" AND ")}*)`;
    return db.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${table} MATCH ?`).get(match)?.["n"];
  };
  for (const search of ["еще", "ЕЩЁ", "еще\u0308"]) expect(found("message_search", search)).toBe(2);
  expect(found("message_search", "ЗАКАЗ")).toBe(4);
  expect(found("message_search", "ей")).toBe(2);
  expect(found("message_search", "phan o")).toBe(2);
  expect(found("message_search", "strasse lodz")).toBe(2);
  expect(found("message_search", "versand")).toBe(2);
  expect(found("message_search", "PARCEL")).toBe(2);
  expect(found("contact_search", "СЕМЕН йор")).toBe(2);
  expect(found("contact_search", "семён и\u0306орк")).toBe(2);
  expect(found("user_search", "зоя кузьменок")).toBe(2);
  db.exec("UPDATE users SET first_name = '', last_name = '' WHERE email = 'zoe1@example.com'");
  db.exec("UPDATE messages SET text = '' WHERE seq = 1");
  db.exec("DELETE FROM contacts WHERE email = 'semyon1@example.com'");
  expect(found("user_search", "зоя")).toBe(1);
  expect(found("message_search", "еще")).toBe(1);
  expect(found("contact_search", "семен")).toBe(1);
});
