import type { z } from "zod";
import type { Note } from "../../../domain/conversations/note/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./triage-wire.ts";

export function toNote({ id, dialogId, text, author, createdAt }: Note): z.input<typeof wire.Note> {
  return { id, dialog_id: dialogId, text, author: { id: author.id, name: author.name }, created_at: toTime(createdAt) };
}
