import { runBatch } from "../../../db/run-batch.ts";
import {
  type Resolution,
  resolveReferences,
  type Turn,
} from "../../answering/context/references/resolve-references.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { contextText } from "../dialog/context-text.ts";
import { readMessages } from "../dialog/read-messages.ts";
import { historyLength } from "../dialog/rules.ts";
import { userDialogOf } from "../dialog/user-dialog-of.ts";
import { findEndUser } from "./find-end-user.ts";
import { entityList, entityOf } from "./lists.ts";
import { shownEntities } from "./rules.ts";
import type { Entity } from "./types.ts";

export interface ReferencesToResolve {
  assistantId: number;
  text: string;
  /** The end user, whose entities are used and, without `dialogId` and `history`, whose newest dialog is read. */
  userId?: string | undefined;
  dialogId?: number | undefined;
  /** Earlier turns, oldest first; then no dialog is read. */
  history?: Turn[] | undefined;
}

/** A resolution, with the message of each turn and the stored entities that were used. */
export interface ResolvedForUser extends Resolution {
  /** The ids of the turns' messages, null for given turns. */
  messageIds: (number | null)[];
  entities: Entity[];
}

/**
 * Resolves the references of a text by a conversation and by what is stored of an end user. Throws `not_found` without the assistant, or
 * the dialog of this end user.
 */
export async function resolveForUser(
  ctx: Deps,
  caller: UserPrincipal,
  input: ReferencesToResolve,
): Promise<ResolvedForUser> {
  const { assistantId, text, userId } = input;
  const owner = { accountId: caller.accountId, assistantId, userId: userId ?? "" };
  const user = await findEndUser(ctx, owner);
  const [said, entities] = await Promise.all([
    turnsOf(ctx, caller, input),
    user === null || user.isBlocked ? [] : storedOf(ctx, user.contactId, assistantId),
  ]);
  const turns = said.map(({ turn }) => turn);
  const known = entities.toReversed();
  const resolution = await resolveReferences(ctx, { text, turns, entities: known, at: ctx.clock() });
  return { ...resolution, messageIds: said.map(({ id }) => id), entities };
}

async function turnsOf(
  ctx: Deps,
  caller: UserPrincipal,
  { assistantId, userId, dialogId, history }: ReferencesToResolve,
): Promise<{ turn: Turn; id: number | null }[]> {
  if (history !== undefined) return history.map((turn) => ({ turn, id: null }));
  if (userId === undefined && dialogId === undefined) return [];
  const found = await userDialogOf(ctx, caller, { assistantId, userId, dialogId });
  if (found === null) return [];
  const { messages } = await readMessages(ctx, caller, found, { afterSeq: null, limit: historyLength });
  return messages
    .filter(({ sender }) => sender !== "system")
    .sort((one, other) => one.seq - other.seq)
    .map((message) => ({
      turn: { sender: message.sender as Turn["sender"], text: contextText(message) },
      id: message.id,
    }));
}

async function storedOf(ctx: Pick<Deps, "db">, contactId: number, assistantId: number): Promise<Entity[]> {
  const [rows = []] = await runBatch(ctx.db, [entityList(contactId, assistantId, { limit: shownEntities, offset: 0 })]);
  return rows.map(entityOf);
}
