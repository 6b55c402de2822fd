import type { z } from "zod";
import type { SavedReply } from "../../../domain/conversations/saved-reply/types.ts";
import { variablesIn } from "../../../protocol/fill-saved-reply.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toSavedReply(reply: SavedReply): z.input<typeof wire.SavedReply> {
  const { id, shortcut, title, text, visibility, files, authorId } = reply;
  return {
    ...{ id, shortcut, title, text, visibility, variables: variablesIn(text), author_id: authorId },
    files: files.map((file) => ({
      ...{ id: file.id, name: file.name, content_type: file.contentType, size: file.sizeBytes },
      url: `/api/saved-replies/${id}/files/${file.id}`,
    })),
    created_at: toTime(reply.createdAt),
    updated_at: toTime(reply.updatedAt),
  };
}
