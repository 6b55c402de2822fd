import type { Message } from "grammy/types";
import type { AnnouncedFile } from "../../domain/channel/types.ts";

/** What Telegram says of any file, where it does. */
interface Named {
  file_id: string;
  file_size?: number;
  file_name?: string;
  mime_type?: string;
}

/** Kinds of files, each with the name and type of one that has none. */
const kinds = [
  ["document", "file", "application/octet-stream"],
  ["video", "video.mp4", "video/mp4"],
  ["audio", "audio.mp3", "audio/mpeg"],
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

function announced(file: Named, name: string, type: string): AnnouncedFile {
  return {
    remoteId: file.file_id,
    name: plainName(file.file_name ?? "") || name,
    contentType: /^[\w.+-]+\/[\w.+-]+$/.test(file.mime_type ?? "") ? (file.mime_type ?? type) : type,
    sizeBytes: file.file_size ?? null,
  };
}

/** One line without control characters and without a path. */
function plainName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"\\/]+/gu, " ")
    .trim()
    .slice(0, 200)
    .toWellFormed();
}
