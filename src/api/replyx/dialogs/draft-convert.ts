import type { z } from "zod";
import type { Draft } from "../../../domain/conversations/draft/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./draft-wire.ts";

export function toDraft({ dialogId, kind, text, revision, updatedAt }: Draft): z.input<typeof wire.Draft> {
  return { dialog_id: dialogId, kind, text, revision, updated_at: revision === 0 ? null : toTime(updatedAt) };
}
