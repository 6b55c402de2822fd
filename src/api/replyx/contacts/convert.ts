import type { z } from "zod";
import type { ExportedDialog } from "../../../domain/conversations/contact/export-contact.ts";
import type { Contact, Merge } from "../../../domain/conversations/contact/types.ts";
import type { ExportedContext } from "../../../domain/conversations/context/export-context.ts";
import { undoMs } from "../../../kit/undo-ms.ts";
import { toTime } from "../../kit/to-time.ts";
import { toDialog, toMessages } from "../dialogs/convert.ts";
import type * as wire from "./wire.ts";

export function toContact(contact: Contact): z.input<typeof wire.Contact> {
  const { id, name, email, phone, variables, blockedAt, identities } = contact;
  return {
    ...{ id, name, email, phone, variables },
    is_blocked: blockedAt !== null,
    blocked_at: toTime(blockedAt),
    identities: identities.map(({ createdAt, ...identity }) => ({ ...identity, created_at: toTime(createdAt) })),
    created_at: toTime(contact.createdAt),
    updated_at: toTime(contact.updatedAt),
  };
}

export function toMerge({ id, keptId, mergedId, mergedName, mergedAt, undoneAt }: Merge): z.input<typeof wire.Merge> {
  return {
    ...{ id, kept_id: keptId, merged_id: mergedId, merged_name: mergedName },
    merged_at: toTime(mergedAt),
    undone_at: toTime(undoneAt),
    undo_until: toTime(mergedAt + undoMs),
  };
}

function toContext({ assistantId, variables, topics, entities }: ExportedContext): z.input<typeof wire.ContactContext> {
  return {
    ...{ assistant_id: assistantId, variables },
    topics: topics.map(({ label, weight, firstSeenAt, lastSeenAt }) => ({
      ...{ label, weight, first_seen_at: toTime(firstSeenAt), last_seen_at: toTime(lastSeenAt) },
    })),
    entities: entities.map(({ type, value, confidence, firstSeenAt, lastSeenAt }) => ({
      ...{ type, value, confidence, first_seen_at: toTime(firstSeenAt), last_seen_at: toTime(lastSeenAt) },
    })),
  };
}

/** A contact's export as JSON text, piece by piece: one dialog is in memory at a time. */
export async function* writeExport(
  contact: Contact,
  contexts: ExportedContext[],
  dialogs: AsyncIterable<ExportedDialog>,
  now: number,
): AsyncGenerator<string> {
  const exported = { exported_at: toTime(now), contact: toContact(contact), contexts: contexts.map(toContext) };
  const head = JSON.stringify(exported);
  yield `${head.slice(0, -1)},"dialogs":[`;
  yield* writeDialogs(dialogs);
  yield "]}";
}

/** Dialogs as the elements of a list in JSON text, piece by piece. */
export async function* writeDialogs(dialogs: AsyncIterable<ExportedDialog>): AsyncGenerator<string> {
  let separator = "";
  for await (const { dialog, ...said } of dialogs) {
    const { variables } = dialog;
    yield separator + JSON.stringify({ dialog: toDialog(dialog), variables, messages: toMessages(said) });
    separator = ",";
  }
}
