import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";

/** Writes a file so that whoever reads it finds the old text or the new one, never a part, whenever the process ends. */
export function writeWhole(file: string, text: string, mode = 0o666): void {
  const draft = `${file}.new`;
  const descriptor = openSync(draft, "w", mode);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
}
