import type { Conversation } from "../../../domain/quality/figures/types.ts";
import { csvCell } from "../../../protocol/csv-cell.ts";
import { toConversation } from "./convert.ts";

const columns = [
  ...[
    "dialog_id",
    "message_id",
    "started_at",
    "ended_at",
    "is_open",
    "result",
    "messages",
    "channel",
    "assistant_name",
  ],
  ...["operator_name", "contact_name", "title", "first_answer_seconds", "first_person_seconds", "resolution_seconds"],
];

/** Conversations as CSV (RFC 4180) with a header, one line each. Times are UTC. */
export async function* writeCsv(pages: AsyncIterable<Conversation[]>): AsyncGenerator<string> {
  // The mark by which spreadsheets know UTF-8.
  yield `\uFEFF${[...columns, "good_ratings", "bad_ratings"].join(",")}\r\n`;
  for await (const page of pages) yield page.map(toLine).join("");
}

function toLine(conversation: Conversation): string {
  const wire: Record<string, unknown> = toConversation(conversation);
  const values = [...columns.map((name) => wire[name]), conversation.good, conversation.bad];
  return `${values.map(toField).join(",")}\r\n`;
}

function toField(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? csvCell(value) : String(value);
}
