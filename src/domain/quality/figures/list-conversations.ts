import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Bucket } from "../analytics/buckets-of.ts";
import { keepOpenVisits } from "../analytics/keep-open-visits.ts";
import { resolveRange } from "./resolve-range.ts";
import type { Conversation, FigureFilter } from "./types.ts";
import { visitsOf } from "./visits-of.ts";

/** The conversations of a filter, the newest first, with their number and the sum of their messages. Throws `validation_failed`. */
export async function listConversations(
  ctx: Pick<Deps, "db" | "clock">,
  { limit, offset, ...filter }: FigureFilter & { limit: number; offset: number },
): Promise<{ conversations: Conversation[]; total: number; messages: number }> {
  const { parts } = await resolveRange(ctx, filter);
  await keepOpenVisits(ctx, filter.accountId);
  const [conversations, counted] = await Promise.all([
    readConversations(ctx, filter, parts, { limit, offset }),
    ctx.db.get<{ total: number; messages: number }>(
      sql`SELECT count(*) AS total, coalesce(sum(visits.messages), 0) AS messages ${visitsOf(filter, parts, ctx.clock())}`,
    ),
  ]);
  return { conversations, total: counted?.total ?? 0, messages: counted?.messages ?? 0 };
}

/** A page of the same conversations. `before`: those that began before this one. */
export async function readConversations(
  ctx: Pick<Deps, "db" | "clock">,
  filter: FigureFilter,
  parts: Bucket[],
  page: { limit: number; offset: number; before?: Conversation | undefined },
): Promise<Conversation[]> {
  const now = ctx.clock();
  const { limit, offset, before } = page;
  const place = sql`(visits.started_at, visits.dialog_id, visits.first_seq)`;
  const isOlder =
    before === undefined
      ? sql``
      : sql`AND visits.started_at <= ${before.startedAt}
            AND ${place} < (${before.startedAt}, ${before.dialogId}, ${before.firstSeq})`;
  const rows = await ctx.db.all<Omit<Conversation, "isOpen"> & { isOpen: number }>(sql`
    SELECT visit.*, dialogs.title, assistants.name AS assistantName,
      nullif(coalesce(nullif(contacts.name, ''), trim(coalesce(dialogs.first_name, '') || ' ' || coalesce(dialogs.last_name, ''))), '')
        AS contactName,
      coalesce(nullif(trim(users.first_name || ' ' || users.last_name), ''), 'Operator ' || users.id) AS operatorName
    FROM (SELECT visits.dialog_id AS dialogId, visits.first_seq AS firstSeq, visits.assistant_id AS assistantId,
        visits.channel, visits.operator_id AS operatorId, visits.started_at AS startedAt, visits.ended_at AS endedAt,
        visits.open_until >= ${now} AS isOpen, visits.messages, visits.result, visits.first_answer_ms AS firstAnswerMs,
        visits.first_person_ms AS firstPersonMs, visits.handled_ms AS resolutionMs, visits.good, visits.bad
      ${visitsOf(filter, parts, now)} ${isOlder}
      ORDER BY visits.started_at DESC, visits.dialog_id DESC, visits.first_seq DESC LIMIT ${limit} OFFSET ${offset}) AS visit
    JOIN dialogs ON dialogs.id = visit.dialogId JOIN assistants ON assistants.id = visit.assistantId
    LEFT JOIN contacts ON contacts.id = dialogs.contact_id LEFT JOIN users ON users.id = visit.operatorId
    ORDER BY startedAt DESC, dialogId DESC, firstSeq DESC`);
  return rows.map((row) => ({ ...row, isOpen: row.isOpen === 1 }));
}
