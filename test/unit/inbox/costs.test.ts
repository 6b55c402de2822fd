import { expect, test } from "vitest";
import { connectDb } from "../../../src/db/client.ts";
import { countInbox } from "../../../src/domain/conversations/inbox/count-inbox.ts";
import { readInbox } from "../../../src/domain/conversations/inbox/read-inbox.ts";
import { readInboxChanges } from "../../../src/domain/conversations/inbox/read-inbox-changes.ts";
import { searchInbox } from "../../../src/domain/conversations/inbox/search-inbox.ts";
import { inboxViews } from "../../../src/protocol/inbox-view.ts";
import { d1OverSqlite, migratedDatabase } from "../../support/d1-over-sqlite.ts";
import { account, fillAccount } from "./inbox-data.ts";

const database = migratedDatabase();
fillAccount(database);
const reader = { accountId: account, userId: 11 };
const place = { time: 5, dialogId: 5 };

/** The plans of what a verb asks a database for. */
async function plansOf(ask: (ctx: { db: ReturnType<typeof connectDb> }) => Promise<unknown>): Promise<string[]> {
  const queries: [string, unknown[]][] = [];
  const client = d1OverSqlite(database);
  const prepare = client.prepare.bind(client);
  client.prepare = (query) => {
    const statement = prepare(query);
    const bind = statement.bind.bind(statement);
    statement.bind = (...values) => {
      queries.push([query, values]);
      return bind(...values);
    };
    return statement;
  };
  await ask({ db: connectDb(client) });
  expect(queries).not.toEqual([]);
  return queries.flatMap(([query, values]) =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${query}`)
      .all(...(values as number[]))
      .map(({ detail }) => String(detail)),
  );
}

/** Steps of a plan that read a whole table: not those that read what the query has found itself, or a full-text index. */
const scans = (plan: string[]) =>
  plan.filter(
    (step) => /^SCAN /.test(step) && !/VIRTUAL TABLE|^SCAN (page|hit|found|changed|\(subquery|json_each)/.test(step),
  );

test.for(inboxViews)("a page of %s has the order of an index and reads no whole table", async (view) => {
  const plan = await plansOf((ctx) => readInbox(ctx, reader, { view, after: place, limit: 50 }));
  expect(scans(plan)).toEqual([]);
  const sorted = plan.filter((step) => step.startsWith("USE TEMP B-TREE FOR ORDER BY"));
  // The page of 50 itself; these two lists are short.
  expect(sorted.length).toBeLessThanOrEqual(view === "snoozed" || view === "mentions" ? 2 : 1);
});

test("filters, counts, changes and searches read no whole table", async () => {
  const filters = { labelId: 1, teamId: 1, channel: "sms", assistantId: 1, priority: "low" } as const;
  const plans = [
    await plansOf((ctx) => readInbox(ctx, reader, { view: "all", ...filters, after: null, limit: 50 })),
    await plansOf((ctx) => countInbox(ctx, reader)),
    await plansOf((ctx) => readInboxChanges(ctx, reader, { since: 7, limit: 50 })),
    await plansOf((ctx) => searchInbox(ctx, reader, { query: "+49 151 1000 1001", after: null, limit: 20 })),
    await plansOf((ctx) => searchInbox(ctx, reader, { query: "600", after: place, limit: 20 })),
    await plansOf((ctx) => searchInbox(ctx, reader, { query: "Ada Lovelace", after: place, limit: 20 })),
  ];
  expect(plans.map(scans)).toEqual([[], [], [], [], [], []]);
  // A search looks up the dialogs that it has found, and not the other way round.
  expect(plans[5]).toContain("SEARCH d USING INTEGER PRIMARY KEY (rowid=?)");
  expect(plans[5]?.filter((step) => step.includes("AUTOMATIC"))).toEqual([]);
});
