import type { Message } from "grammy/types";
import { unknownType } from "../../domain/conversations/attachments/file-kinds.ts";
import { sanitiseFileName } from "../../domain/conversations/attachments/sanitise-file-name.ts";
import type { AnnouncedFile } from "../../domain/conversations/attachments/types.ts";

/** What Telegram says of any file, where it does. */
interface Named {
  file_id: string;
  file_size?: number;
  file_name?: string;
}

/** Kinds of files, each with the name of one that has none, and its type where Telegram makes it: else the bytes will tell. */
const kinds = [
  ["document", "file", unknownType],
  ["video", "video.mp4", unknownType],
  ["audio", "audio.mp3", unknownType],
  ["voice", "voice.ogg", "audio/ogg"],
  ["video_note", "video.mp4", "video/mp4"],
] as const;

/** The file that a message carries; of a photo the largest size. Null where there is none. */
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
