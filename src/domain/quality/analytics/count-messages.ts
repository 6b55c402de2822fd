import { type SQL, sql } from "drizzle-orm";
import { listsOf } from "../../../kit/lists-of.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import { addCounts, quarterMs } from "./count.ts";
import { countsOfMessage } from "./counts-of-message.ts";

/** Thresholds of a visitor's hash for the levels of a sample: each level has a quarter of the visitors of the one below. */
const levelOf = sql.raw(
  `CASE WHEN hash < ${2 ** 24} THEN 4 WHEN hash < ${2 ** 26} THEN 3 WHEN hash < ${2 ** 28} THEN 2
        WHEN hash < ${2 ** 30} THEN 1 ELSE 0 END`,
);

/**
 * The statements that count messages in their assistants' figures, two for all messages. They belong before the statement that
 * stores the messages, in the same transaction: a message that is stored is not counted again, however often it arrives. Nothing
 * is counted of a dialog that has been erased.
 */
export function countMessages(messages: Message[]): SQL[] {
  const each = new Map(messages.map((message) => [message.id, message]));
  const counts = [...each.values()].flatMap((message) =>
    countsOfMessage(message).map(({ figure, label, quarter, amount }) =>
      JSON.stringify([message.dialogId, message.seq, figure, label, quarter, amount]),
    ),
  );
  const writers = new Set(
    messages
      .filter(({ sender }) => sender === "user")
      .map(({ dialogId, createdAt }) => JSON.stringify([dialogId, Math.floor(createdAt / quarterMs)])),
  );
  return [...listsOf(counts).map(countNew), ...listsOf([...writers]).map(keepVisitors)];
}

function countNew(list: string): SQL {
  return addCounts(sql`
    SELECT dialogs.assistant_id, line.value ->> 2 AS figure, line.value ->> 3 AS label, line.value ->> 4 AS quarter,
           line.value ->> 5 AS amount
    FROM json_each(${list}) AS line CROSS JOIN dialogs ON dialogs.id = line.value ->> 0
    WHERE dialogs.erased_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM messages WHERE dialog_id = line.value ->> 0 AND seq = line.value ->> 1)`);
}

/** The multiplier is Knuth's: 2^32 divided by the golden ratio. */
function keepVisitors(list: string): SQL {
  return sql`
    INSERT INTO visitor_quarters (assistant_id, level, quarter, visitor)
    SELECT assistant_id, ${levelOf}, quarter, visitor
    FROM (SELECT assistant_id, quarter, visitor, visitor * 2654435761 & 4294967295 AS hash
          FROM (SELECT dialogs.assistant_id, line.value ->> 1 AS quarter, coalesce(contact_id, -dialogs.id) AS visitor
                FROM json_each(${list}) AS line CROSS JOIN dialogs ON dialogs.id = line.value ->> 0
                WHERE dialogs.erased_at IS NULL))
    WHERE true ON CONFLICT DO NOTHING`;
}
