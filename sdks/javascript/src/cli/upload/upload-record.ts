import { readFileSync } from "node:fs";
import path from "node:path";
import { writePrivately } from "../login-file.ts";

/** Which contents an assistant has, by their SHA-256, and as which document. */
export interface UploadRecord {
  idOf(digest: string): number | undefined;
  keep(digest: string, documentId: number): void;
}

type Kept = Record<string, Record<string, number>>;

/** The record of an assistant of a platform. What is kept is on the disk when the call returns. */
export function openUploadRecord(folder: string, url: string, assistantId: number): UploadRecord {
  const file = path.join(folder, "uploads.json");
  const place = `${url} ${assistantId}`;
  return {
    idOf: (digest) => read(file)[place]?.[digest],
    keep(digest, documentId) {
      const kept = read(file);
      const own = { ...kept[place], [digest]: documentId };
      writePrivately(file, `${JSON.stringify({ ...kept, [place]: own }, null, 1)}\n`);
    },
  };
}

function read(file: string): Kept {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
