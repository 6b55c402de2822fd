import type { Message } from "grammy/types";
import { unknownType } from "../../domain/conversations/attachments/file-kinds.ts";
import { sanitiseFileName } from "../../domain/conversations/attachments/sanitise-file-name.ts";
import type { AnnouncedFile } from "../../domain/conversations/attachments/types.ts";

/** The fields that Telegram sends for any file, all optional. */
interface Named {
  file_id: string;
  file_size?: number;
  file_name?: string;
}

/**
 * Kinds of files, each with a default name, and a type where Telegram guarantees one; else the type is detected from
 * the bytes.
 */
const kinds = [
  ["document", "file", unknownType],
  ["video", "video.mp4", unknownType],
  ["audio", "audio.mp3", unknownType],
  ["voice", "voice.ogg", "audio/ogg"],
  ["video_note", "video.mp4", "video/mp4"],
] as const;

/** The file in a message; of a photo the largest size. Null when there is none. */
export function fileOf(message: Message): AnnouncedFile | null {
  const photo = message.photo?.at(-1);
  if (photo !== undefined) return announced(photo, "photo.jpg", "image/jpeg");
  for (const [kind, name, type] of kinds) {
    const file: Named | undefined = message[kind];
    if (file !== undefined) return announced(file, name, type);
  }
  return null;
}

function announced(file: Named, name: string, contentType: string): AnnouncedFile {
  return {
    remoteId: file.file_id,
    name: sanitiseFileName(file.file_name ?? "") || name,
    contentType,
    sizeBytes: file.file_size ?? null,
  };
}
