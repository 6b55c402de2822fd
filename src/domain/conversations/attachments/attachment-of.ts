import type { channelFiles } from "../../../db/channel-files.ts";
import type { Attachment } from "../dialog/types.ts";

/** A file of the catalogue as an attachment of a message. */
export function attachmentOf(
  file: Pick<typeof channelFiles.$inferSelect, "id" | "name" | "contentType" | "sizeBytes">,
): Attachment {
  const { id, name, contentType, sizeBytes } = file;
  return { id, name, contentType, sizeBytes };
}
