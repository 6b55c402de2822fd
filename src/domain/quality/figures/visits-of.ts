import { type SQL, sql } from "drizzle-orm";
import type { Bucket } from "../analytics/buckets-of.ts";
import type { ClockName, FigureFilter } from "./types.ts";

/** What each clock shows, as SQL of a visit; null where it did not run. */
export const clockColumns: Record<ClockName, string> = {
  assistant_first: "visits.first_answer_ms",
  person_first: "visits.first_person_ms",
  assistant_resolution: "iif(visits.result = 'bot', visits.handled_ms, NULL)",
  person_resolution: "iif(visits.result = 'person', visits.handled_ms, NULL)",
};

/** `FROM visits … WHERE …`: the visits of a filter that began in the parts of its range. */
export function visitsOf(filter: FigureFilter, parts: Bucket[], now: number): SQL {
  return sql`FROM ${listOf(parts)} AS part CROSS JOIN visits WHERE ${isVisitOf(filter, now)}`;
}

/** Parts as rows `value`: their start and end. */
export function listOf(parts: Bucket[]): SQL {
  return sql`json_each(${JSON.stringify(parts.map(({ start, end }) => [start, end]))})`;
}

/** Whether a visit belongs to a filter and began in `part`, a row of `listOf`. */
export function isVisitOf(filter: FigureFilter, now: number): SQL {
  const conditions: SQL[] = [
    sql`visits.account_id = ${filter.accountId} AND visits.started_at >= part.value ->> 0 AND visits.started_at < part.value ->> 1`,
  ];
  if (filter.assistantId !== undefined) conditions.push(sql`visits.assistant_id = ${filter.assistantId}`);
  if (filter.channel !== undefined) conditions.push(sql`visits.channel = ${filter.channel}`);
  if (filter.operatorId !== undefined) conditions.push(sql`coalesce(visits.operator_id, 0) = ${filter.operatorId}`);
  if (filter.result !== undefined) conditions.push(sql`visits.result = ${filter.result}`);
  if (filter.rating !== undefined) conditions.push(sql`${sql.raw(`visits.${filter.rating}`)} > 0`);
  if (filter.clock !== undefined) conditions.push(sql`${sql.raw(clockColumns[filter.clock])} IS NOT NULL`);
  if (filter.isOpen !== undefined) conditions.push(sql`(visits.open_until >= ${now}) = ${filter.isOpen ? 1 : 0}`);
  if (filter.clusterId !== undefined) conditions.push(isOfCluster(filter.clusterId, filter.accountId));
  return sql.join(conditions, sql` AND `);
}

function isOfCluster(clusterId: number, accountId: number): SQL {
  return sql`EXISTS (SELECT 1 FROM unanswered_questions AS question
    WHERE question.dialog_id = visits.dialog_id AND question.seq BETWEEN visits.first_seq AND visits.last_seq
      AND question.cluster_id = (SELECT id FROM question_clusters WHERE id = ${clusterId} AND account_id = ${accountId}))`;
}
