import { and, asc, isNull, sql } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { applyBlock } from "./apply-block.ts";
import { contactStatements } from "./contact-statements.ts";
import { identityOfDialog } from "./identity-of-dialog.ts";
import { personOf } from "./person-of.ts";

/** Dialogs in one run. */
const batch = 200;

/** Gives contacts to dialogs of before there were any, some in each run, oldest first. Returns how many it looked at. */
export async function giveContacts(ctx: Pick<Deps, "db" | "clock" | "rooms" | "phones">): Promise<number> {
  const rows = await ctx.db
    .select()
    .from(dialogs)
    // As the partial index has it.
    .where(
      and(isNull(dialogs.contactId), isNull(dialogs.erasedAt), sql`(guest_id IS NOT NULL OR telegram_chat_id >= '0')`),
    )
    .orderBy(asc(dialogs.id))
    .limit(batch);
  const found = await Promise.all(
    rows.map(async (dialog) => {
      const { accountId, firstName, lastName, telegramUsername } = dialog;
      const identity = identityOfDialog(dialog);
      const person = await personOf(ctx, dialog.customerInfo);
      const name = person.name ?? ([firstName, lastName].filter(Boolean).join(" ") || telegramUsername || undefined);
      return identity === null ? [] : [{ dialogId: dialog.id, person: { accountId, identity, ...person, name } }];
    }),
  );
  const people = found.flat();
  if (people.length === 0) return 0;
  const places = people.map(({ dialogId, person }) => [
    dialogId,
    person.accountId,
    person.identity.kind,
    person.identity.value,
  ]);
  const given = sql`json_each(${JSON.stringify(places)}) AS place`;
  const results = await runBatch(ctx.db, [
    ...contactStatements(
      people.map(({ person }) => person),
      ctx.clock(),
    ),
    sql`UPDATE dialogs SET contact_id = identity.contact_id, identity_id = identity.id
        FROM ${given}
        JOIN contact_identities AS identity ON identity.account_id = place.value ->> 1
          AND identity.kind = place.value ->> 2 AND identity.value = place.value ->> 3
        WHERE dialogs.id = place.value ->> 0 AND dialogs.contact_id IS NULL`,
    sql`SELECT DISTINCT contacts.id, contacts.account_id AS accountId FROM ${given}
        JOIN dialogs ON dialogs.id = place.value ->> 0 JOIN contacts ON contacts.id = dialogs.contact_id
        WHERE contacts.blocked_at IS NOT NULL`,
  ]);
  for (const { id, accountId } of results.at(-1) ?? []) await applyBlock(ctx, Number(accountId), Number(id));
  return rows.length;
}
