import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { requireUsers } from "../../people/teams/require-users.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { endDraft } from "../draft/end-draft.ts";
import { mentionUsers } from "./mention-users.ts";
import type { Note } from "./types.ts";

export interface NoteInput {
  dialogId: number;
  text: string;
  /** The users of the account whom the note mentions. */
  mentions: number[];
  /** The client's own id of the note: a resend returns the first note. */
  clientNoteId: string | null;
  /** The draft that it was written in, which is deleted unless it has been changed since. */
  draftRevision: number | null;
}

/**
 * Adds an internal note to a dialog; visitors never see it. Whom it mentions finds the dialog in the view `mentions`. Throws
 * `not_found`, `validation_failed` for a mention of nobody in the account, and `conflict` for a reused client id.
 */
export async function addNote(
  ctx: Deps,
  caller: UserPrincipal,
  { dialogId, text, clientNoteId, ...input }: NoteInput,
): Promise<Note> {
  const { accountId } = caller;
  const mentions = [...new Set(input.mentions)].sort((one, other) => one - other);
  if (mentions.length > 0) {
    // The dialog first: a stranger must not learn which users there are.
    await inRoom(ctx, dialogId, accountId, (room) => room.state(roomCaller(caller)));
    await requireUsers(ctx, accountId, mentions, "mentions");
  }
  const note = { text, mentions, clientNoteId: clientNoteId ?? crypto.randomUUID() };
  const added = await inRoom(ctx, dialogId, accountId, (room) => room.addNote(roomCaller(caller), note));
  try {
    await mentionUsers(ctx, accountId, added);
  } catch (error) {
    console.error("mentions not written; the event of the note will", { dialogId, seq: added.seq, error });
  }
  await endDraft(ctx, caller, dialogId, input.draftRevision);
  return added;
}
