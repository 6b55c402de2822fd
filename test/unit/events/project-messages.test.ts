import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import { projectMessages } from "../../../src/events/project-messages.ts";

function eventOf(dialogId: number, seq: number): RoomEvent {
  const message = {
    ...{ id: dialogId * 2 ** 20 + seq, dialogId, seq, sender: "operator" as const, text: "Hello", author: null },
    ...{ clientMessageId: null, answer: null, attachments: [], rating: null, createdAt: 1 },
  };
  return {
    id: `${dialogId}:${seq}`,
    accountId: 1,
    dialogId,
    entry: { kind: "message", seq, createdAt: 1, message },
  };
}

test("messages are stored in the order of their dialogs and seqs, because the index of the search is written anew for each row that goes back", () => {
  const events = [eventOf(2, 7), eventOf(1, 3), eventOf(2, 8), eventOf(1, 2), eventOf(10, 1)];
  const statements = projectMessages(events).map((statement) => new SQLiteAsyncDialect().sqlToQuery(statement));
  const insert = statements.find(({ sql }) => sql.includes("INSERT INTO messages"));
  const rows = JSON.parse(String(insert?.params[0])) as [dialogId: number, seq: number][];
  expect(rows.map(([dialogId, seq]) => [dialogId, seq])).toEqual([
    [1, 2],
    [1, 3],
    [2, 7],
    [2, 8],
    [10, 1],
  ]);
});
