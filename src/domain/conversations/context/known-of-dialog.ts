import { and, eq, isNull } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { extractEntities } from "../../answering/context/entities/extract-entities.ts";
import type { Known } from "../../answering/context/known.ts";
import { selectKnown } from "../../answering/context/select-known.ts";
import type { Deps } from "../../deps.ts";
import type { DialogFacts } from "../dialog/types.ts";
import { readContextOf } from "./read-context.ts";

/**
 * What is known of the visitor of a dialog: what is stored of its contact with this assistant, and the entities of what the visitor has
 * said in it (`said`, oldest first), which may not be stored yet; undefined when nothing is. `at`: the time of the conversation, milliseconds.
 */
export async function knownOfDialog(
  ctx: Pick<Deps, "db" | "phones" | "dates">,
  { dialogId, assistantId }: Pick<DialogFacts, "dialogId" | "assistantId">,
  said: readonly string[],
  at: number,
): Promise<Known | undefined> {
  const [row, ...found] = await Promise.all([
    ctx.db
      .select({ contactId: dialogs.contactId })
      .from(dialogs)
      .where(and(eq(dialogs.id, dialogId), isNull(dialogs.contactBlockedAt), isNull(dialogs.erasedAt)))
      .get(),
    ...said.map((text) => extractEntities(ctx, { text, at })),
  ]);
  const stored = row?.contactId == null ? null : await readContextOf(ctx, row.contactId, assistantId);
  const entities = new Map(
    [...found.flat().reverse(), ...(stored?.entities ?? [])].map(({ type, value, normalised }) => [
      `${type} ${normalised}`,
      { type, value },
    ]),
  );
  return selectKnown({
    variables: stored?.variables ?? {},
    entities: [...entities.values()],
    topics: (stored?.topics ?? []).map(({ label }) => label),
  });
}
