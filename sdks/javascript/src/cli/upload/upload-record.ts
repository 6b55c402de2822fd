import { readFileSync } from "node:fs";
import path from "node:path";
import { writePrivately } from "../login-file.ts";

/** Which contents an assistant has, by their SHA-256 or by `nameKey`, and as which document. */
export interface UploadRecord {
  idOf(key: string): number | undefined;
  keep(key: string, documentId: number): void;
}

/** The key of a file whose content is a document under another name. */
export function nameKey(name: string): string {
  return `name:${name}`;
}

type Kept = Record<string, Record<string, number>>;

/**
 * The record of an assistant of a platform. What is kept is on the disk when the call returns. Where nothing can be written, as in a
 * container, it lasts as long as the program, and `warn` is told once.
 */
export function openUploadRecord(
  folder: string,
  url: string,
  assistantId: number,
  warn: (line: string) => void,
): UploadRecord {
  const file = path.join(folder, "uploads.json");
  const place = `${url} ${assistantId}`;
  const ofThisRun = new Map<string, number>();
  let isWarned = false;
  return {
    idOf: (key) => ofThisRun.get(key) ?? read(file)[place]?.[key],
    keep(key, documentId) {
      ofThisRun.set(key, documentId);
      const kept = read(file);
      const own = { ...kept[place], [key]: documentId };
      try {
        writePrivately(file, `${JSON.stringify({ ...kept, [place]: own }, null, 1)}\n`);
      } catch (error) {
        if (!isWarned) warn(`The next upload will not know these files: ${(error as Error).message}`);
        isWarned = true;
      }
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
