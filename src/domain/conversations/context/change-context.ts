import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { contactsOfPerson } from "./contacts-of-person.ts";
import { openEndUser } from "./open-end-user.ts";
import { readContextOf } from "./read-context.ts";
import { checkVariables, maxVariables, maxVariablesLength, tooLong, tooMany, variablesRefused } from "./rules.ts";
import type { Context, ContextOwner } from "./types.ts";

/**
 * Changes the variables that an assistant has of an end user, as a patch (RFC 7396: null removes), so that changes at the same time do not
 * undo one another. Throws `not_found` without the assistant, `contact_blocked`, and `validation_failed` beyond the limits.
 */
export async function changeContext(
  ctx: Pick<Deps, "db" | "clock">,
  owner: ContextOwner,
  changes: Record<string, unknown>,
): Promise<Context> {
  checkVariables(changes);
  const contactId = await openEndUser(ctx, owner);
  const { accountId, assistantId } = owner;
  const now = ctx.clock();
  const patched = sql`json_patch(contact_contexts.variables, ${JSON.stringify(changes)})`;
  const inherited = sql`coalesce((SELECT variables FROM contact_contexts AS other WHERE assistant_id = ${assistantId}
    AND contact_id IN ${contactsOfPerson(contactId)} ORDER BY updated_at DESC LIMIT 1), '{}')`;
  const [, changed = []] = await runBatch(ctx.db, [
    // A person that was just merged keeps the variables of the other contact, so that a removed one does not come back from there.
    sql`INSERT INTO contact_contexts (contact_id, assistant_id, account_id, variables, created_at, updated_at)
        VALUES (${contactId}, ${assistantId}, ${accountId}, ${inherited}, ${now}, ${now}) ON CONFLICT DO NOTHING`,
    sql`UPDATE contact_contexts SET variables = ${patched}, updated_at = ${now}
        WHERE contact_id = ${contactId} AND assistant_id = ${assistantId}
          AND length(${patched}) <= ${maxVariablesLength}
          AND (SELECT count(*) FROM json_each(${patched})) <= ${maxVariables}
        RETURNING 1`,
  ]);
  if (changed.length === 0) {
    const { variables } = await readContextOf(ctx, contactId, assistantId);
    const count = new Set([...Object.keys(variables), ...Object.keys(changes)]).size;
    throw variablesRefused(count > maxVariables ? tooMany : tooLong);
  }
  return readContextOf(ctx, contactId, assistantId);
}
