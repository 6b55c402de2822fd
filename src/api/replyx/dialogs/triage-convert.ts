import type { z } from "zod";
import type { Note } from "../../../domain/conversations/note/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./triage-wire.ts";

export function toNote({ id, dialogId, text, author, mentions, createdAt }: Note): z.input<typeof wire.Note> {
  const by = { id: author.id, name: author.name };
  return { id, dialog_id: dialogId, text, author: by, mentions, created_at: toTime(createdAt) };
}
