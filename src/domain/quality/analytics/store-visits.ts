import { type SQL, sql } from "drizzle-orm";
import type { DueDialog } from "./plan-visits.ts";
import type { Visit } from "./visit-rules.ts";

export interface DialogVisits {
  dialog: Pick<DueDialog, "id" | "visitsSeq" | "lastSeq">;
  visits: Visit[];
}

/**
 * The statement that stores visits of dialogs, while the dialogs are as they were read. The operator is found by the name under
 * which they wrote; of two with one name, it is the first.
 */
export function storeVisits(found: DialogVisits[]): SQL {
  const list = found.flatMap(({ dialog, visits }) =>
    visits.map((visit) => [
      ...[dialog.id, dialog.visitsSeq, dialog.lastSeq],
      ...[visit.startedAt, visit.firstSeq, visit.lastSeq, visit.operatorName, visit.endedAt, visit.until],
      ...[visit.messages, visit.result, visit.firstAnswerMs, visit.firstPersonMs, visit.handledMs],
    ]),
  );
  const rated = (rating: number) => sql`(SELECT count(*) FROM answer_ratings WHERE dialog_id = dialogs.id
    AND seq BETWEEN line.value ->> 4 AND line.value ->> 5 AND rating = ${rating})`;
  return sql`
    INSERT INTO visits (account_id, started_at, dialog_id, first_seq, last_seq, assistant_id, channel, operator_id, ended_at,
      open_until, messages, result, first_answer_ms, first_person_ms, handled_ms, good, bad)
    SELECT dialogs.account_id, line.value ->> 3, dialogs.id, line.value ->> 4, line.value ->> 5, dialogs.assistant_id, channel,
      (SELECT id FROM users WHERE users.account_id = dialogs.account_id AND line.value ->> 6
        IN (trim(first_name || ' ' || last_name), 'Operator ' || id) ORDER BY id LIMIT 1),
      line.value ->> 7, line.value ->> 8, line.value ->> 9, line.value ->> 10, line.value ->> 11, line.value ->> 12,
      line.value ->> 13, ${rated(1)}, ${rated(-1)}
    FROM json_each(${JSON.stringify(list)}) AS line CROSS JOIN dialogs ON dialogs.id = line.value ->> 0
    WHERE dialogs.visits_seq = line.value ->> 1 AND dialogs.last_seq = line.value ->> 2 AND dialogs.erased_at IS NULL
    ON CONFLICT (dialog_id, first_seq) DO UPDATE SET last_seq = excluded.last_seq, operator_id = excluded.operator_id,
      ended_at = excluded.ended_at, open_until = excluded.open_until, messages = excluded.messages,
      result = excluded.result, first_answer_ms = excluded.first_answer_ms, first_person_ms = excluded.first_person_ms,
      handled_ms = excluded.handled_ms, good = excluded.good, bad = excluded.bad`;
}
