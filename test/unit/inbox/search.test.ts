import { expect, test } from "vitest";
import { connectDb } from "../../../src/db/client.ts";
import type { InboxPlace } from "../../../src/domain/conversations/inbox/row-types.ts";
import { searchInbox } from "../../../src/domain/conversations/inbox/search-inbox.ts";
import { d1OverSqlite, migratedDatabase } from "../../support/d1-over-sqlite.ts";
import { account, fillAccount } from "./inbox-data.ts";

const database = migratedDatabase();
fillAccount(database);
database.exec(`
  INSERT INTO contacts (id, account_id, name, email, phone, created_at, updated_at) VALUES
    (71, 1, 'Zoë Kuzmyönok', 'zoe.k@example.com', '+4915123456789', 1, 1), (72, 1, 'Max', NULL, '+442079460958', 1, 1),
    (73, 2, 'Zoë Kuzmyönok', 'zoe.k@example.com', '+4915123456789', 1, 1), (74, 1, 'Luz', NULL, NULL, 1, 1);
  INSERT INTO contact_identities (account_id, kind, value, canonical, contact_id, created_at)
    VALUES (1, 'whatsapp', '5215512345678', '+525512345678', 74, 1);
  INSERT INTO dialogs (id, account_id, assistant_id, made_by, channel, created_at, last_seq, last_message_at, contact_id, title, status) VALUES
    (301, 1, 1, 'site', 'website', 1, 2, 3000, 71, 'Help', 'active'), (302, 1, 1, 'site', 'email', 1, 1, 1000, 72, 'Your bill of May', 'archived'),
    (303, 1, 2, 'site', 'website', 1, 1, 2000, NULL, 'Sales', 'active'), (304, 2, 3, 'site', 'website', 1, 1, 9000, 73, 'Bill', 'active'),
    (305, 1, 2, 'site', 'whatsapp', 1, 0, NULL, 74, 'Sales', 'active');
  INSERT INTO messages (dialog_id, seq, account_id, sender, text, created_at) VALUES
    (301, 1, 1, 'user', 'Where is my bill?', 2900), (301, 2, 1, 'operator', 'Your bill is here', 3000),
    (302, 1, 1, 'user', 'Ещё одна Straße', 1000), (303, 1, 1, 'user', 'The bill, please', 2000), (304, 1, 2, 'user', 'A bill', 9000);
`);
const ctx = { db: connectDb(d1OverSqlite(database)) };

async function find(query: string, userId = 11) {
  const { hits } = await searchInbox(ctx, { accountId: account, userId }, { query, after: null, limit: 20 });
  return hits.map(({ row }) => row.dialogId);
}

test.for([
  ["words of a message, with the newest activity first, closed and old ones too", "bill", [301, 303, 302]],
  ["all words, the last one begun", "where bi", [301]],
  ["another case, with accents and ё", "ЕЩЕ STRASSE", [302]],
  ["first and last name of a contact", "zoe kuzmyonok", [301]],
  ["last name alone, begun", "Kuzm", [301]],
  ["an e-mail address", "zoe.k@example.com", [301]],
  ["a title", "bill may", [302]],
  ["a number as it is stored", "+4915123456789", [301]],
  ["a number with spaces, dashes and brackets", "+49 (0)151-234 56789", [301]],
  ["a national number", "0151 23456789", [301]],
  ["a number with the prefix of international calls", "0049 151 23456789", [301]],
  ["a local number", "7946 0958", [302]],
  ["a spelling that WhatsApp has no more", "+52 1 55 1234 5678", [305]],
  ["an id of a dialog", "303", [303]],
  ["an id with a number sign", "#303", [303]],
  ["an id of a contact", "72", [302]],
  ["an id of a message", String(302 * 2 ** 20 + 1), [302]],
  ["an id of another account's dialog", "304", []],
  ["nothing but signs", "?!", []],
  ["operators of the query language", 'bill OR "where" NEAR(', []],
] as const)("a search finds %s", async ([, query, expected]) => {
  expect(await find(query)).toEqual(expected);
});

test("the name of an assistant is no title: it would find every dialog", async () => {
  expect(await find("Sales")).toEqual([]);
  database.exec("UPDATE dialogs SET title = 'Sales of May' WHERE id = 303");
  expect(await find("sales")).toEqual([303]);
});

test("a hit has its newest message with all words, or none when only the contact or title has them", async () => {
  const search = async (query: string) => {
    const { hits } = await searchInbox(ctx, { accountId: account, userId: 11 }, { query, after: null, limit: 20 });
    return hits.map(({ message }) => message?.text ?? null);
  };
  expect(await search("bill")).toEqual(["Your bill is here", "The bill, please", null]);
  expect(await search("zoe")).toEqual([null]);
});

test("all hits are paged, each once", async () => {
  const seen: number[] = [];
  for (let after: InboxPlace | null = null; ; ) {
    const page = await searchInbox(ctx, { accountId: account, userId: 11 }, { query: "bill", after, limit: 1 });
    seen.push(...page.hits.map(({ row }) => row.dialogId));
    after = page.next;
    if (after === null) break;
  }
  expect(seen).toEqual([301, 303, 302]);
});

test("an erased dialog is not found", async () => {
  database.exec("UPDATE dialogs SET erased_at = 1, status = 'archived', title = '' WHERE id = 302");
  expect(await find("may")).toEqual([303]);
});
