import { expect, test } from "vitest";
import { toInboxRow } from "../../../src/api/replyx/inbox/convert.ts";
import { connectDb } from "../../../src/db/client.ts";
import { countInbox } from "../../../src/domain/conversations/inbox/count-inbox.ts";
import { readInbox } from "../../../src/domain/conversations/inbox/read-inbox.ts";
import { readInboxChanges } from "../../../src/domain/conversations/inbox/read-inbox-changes.ts";
import type { InboxFilter, InboxPlace, InboxRow } from "../../../src/domain/conversations/inbox/row-types.ts";
import { type InboxQuery, type InboxView, inboxViews, isInView } from "../../../src/protocol/inbox-view.ts";
import { d1OverSqlite, migratedDatabase } from "../../support/d1-over-sqlite.ts";
import { account, changeDialogs, channels, fillAccount, operators, priorities, randomFrom } from "./inbox-data.ts";

const database = migratedDatabase();
fillAccount(database);
changeDialogs(database, 300, 4000, randomFrom(7));
const ctx = { db: connectDb(d1OverSqlite(database)) };
const teamsOf = new Map([
  [11, [1, 2]],
  [12, [3]],
]);

/** All dialogs of the account as an operator's rows: everything that has ever changed. */
async function allRows(userId: number): Promise<InboxRow[]> {
  const rows = new Map<number, InboxRow>();
  for (let since = 0; ; ) {
    const changes = await readInboxChanges(ctx, { accountId: account, userId }, { since, limit: 50 });
    for (const row of changes.rows) rows.set(row.dialogId, row);
    if (!changes.hasMore) return [...rows.values()];
    since = changes.revision;
  }
}

/** A list to its end, in pages. */
async function listed(userId: number, filter: InboxFilter): Promise<InboxRow[]> {
  const rows: InboxRow[] = [];
  for (let after: InboxPlace | null = null; ; ) {
    const page = await readInbox(ctx, { accountId: account, userId }, { ...filter, after, limit: 7 });
    rows.push(...page.rows);
    after = page.next;
    if (after === null) return rows;
  }
}

const ids = (rows: InboxRow[]) => rows.map(({ dialogId }) => dialogId).sort((a, b) => a - b);

/** Every view, alone and with each filter and some of two. */
function filters(): InboxFilter[] {
  const alone: Omit<InboxFilter, "view">[] = [
    {},
    ...[1, 2, 3].map((teamId) => ({ teamId })),
    ...channels.map((channel) => ({ channel })),
    ...[1, 4].map((labelId) => ({ labelId })),
    ...[1, 2].map((assistantId) => ({ assistantId })),
    ...priorities.map((priority) => ({ priority })),
    { labelId: 2, channel: "sms" },
    { teamId: 1, assistantId: 2, priority: "high" },
  ];
  return inboxViews.flatMap((view) => alone.map((filter) => ({ view, ...filter })));
}

const toQuery = ({ view, teamId, labelId, assistantId, ...rest }: InboxFilter): InboxQuery => ({
  ...{ view, team_id: teamId, label_id: labelId, assistant_id: assistantId },
  ...rest,
});

test.for(operators)("each list of operator %d has the dialogs that the pure rule lets in", async (userId) => {
  const viewer = { user_id: userId, team_ids: teamsOf.get(userId) ?? [] };
  const all = await allRows(userId);
  let found = 0;
  for (const filter of filters()) {
    const rows = await listed(userId, filter);
    const expected = all.filter((row) => isInView(toInboxRow(row) as never, toQuery(filter), viewer));
    expect(ids(rows), JSON.stringify(filter)).toEqual(ids(expected));
    found += rows.length;
  }
  expect(found).toBeGreaterThan(500);
});

test("the queue begins with the longest wait, the other lists with the newest activity", async () => {
  const waits = (await listed(11, { view: "queue" })).map(({ waitingSince }) => waitingSince ?? 0);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  const times = (await listed(11, { view: "all" })).flatMap(({ lastMessageAt }) => lastMessageAt ?? []);
  expect(times.length).toBeGreaterThan(20);
  const messages = times.filter((time) => time !== null);
  expect(messages).toEqual(messages.toSorted((a, b) => b - a));
});

test.for(operators)("the counts of operator %d are those of the lists, and of their unread dialogs", async (userId) => {
  const counts = await countInbox(ctx, { accountId: account, userId });
  const countOf = async (filter: InboxFilter) => {
    const rows = await listed(userId, filter);
    const unread = rows.map(toInboxRow).filter(({ unread_count: n }) => n > 0);
    return { dialogs: rows.length, unread: unread.length };
  };
  for (const view of Object.keys(counts.views) as Exclude<InboxView, "closed">[]) {
    expect(counts.views[view], view).toEqual(await countOf({ view }));
  }
  for (const channel of channels)
    expect(counts.by.channel.get(channel)).toEqual(await countOf({ view: "all", channel }));
  for (const labelId of [1, 2, 3, 4])
    expect(counts.by.label.get(String(labelId))).toEqual(await countOf({ view: "all", labelId }));
  for (const teamId of [1, 2, 3])
    expect(counts.by.team.get(String(teamId))).toEqual(await countOf({ view: "all", teamId }));
  for (const assistantId of [1, 2]) {
    expect(counts.by.assistant.get(String(assistantId))).toEqual(await countOf({ view: "all", assistantId }));
  }
  expect(counts.views.all.unread).toBeGreaterThan(0);
  expect(counts.views.mentions.dialogs).toBeGreaterThan(0);
});

test("what changes after a revision is told once, whoever changed it, and nothing else", async () => {
  const reader = { accountId: account, userId: 11 };
  const now = (await countInbox(ctx, reader)).revision;
  expect(await readInboxChanges(ctx, reader, { since: now, limit: 50 })).toMatchObject({
    rows: [],
    removed: [],
    hasMore: false,
  });
  const [first, second, third] = ids(await listed(11, { view: "all" }));
  database.prepare("UPDATE dialogs SET priority = 'urgent' WHERE id IN (?, ?)").run(first!, 10);
  database
    .prepare(
      "INSERT INTO operator_dialogs (user_id, dialog_id, account_id, read_seq) VALUES (11, ?, 1, 9000) ON CONFLICT DO UPDATE SET read_seq = 9000",
    )
    .run(second!);
  database
    .prepare(
      "INSERT INTO operator_dialogs (user_id, dialog_id, account_id, read_seq) VALUES (12, ?, 1, 9000) ON CONFLICT DO UPDATE SET read_seq = 9000",
    )
    .run(third!);
  const changes = await readInboxChanges(ctx, reader, { since: now, limit: 1 });
  expect(changes).toMatchObject({ rows: [{ dialogId: first }], hasMore: true, revision: now + 1 });
  const rest = await readInboxChanges(ctx, reader, { since: changes.revision, limit: 1 });
  expect(rest).toMatchObject({ rows: [{ dialogId: second, readSeq: 9000 }], hasMore: false });
});
