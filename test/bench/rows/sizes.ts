import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { readWorkerModules } from "../../../scripts/worker-modules.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";

const root = path.join(import.meta.dirname, "../../..");

/** Gzipped sizes of the uploaded Worker and of the script that a visitor's browser loads. */
export const sizes: Row = {
  name: "sizes",
  async run() {
    const modules = readWorkerModules(path.join(root, "dist/worker"));
    const bytes = modules.reduce((sum, { contents }) => sum + gzipSync(contents).byteLength, 0);
    const upload = spreadOf([bytes / 1024 ** 2]);
    const embed = path.join(root, "dist/assets/embed.js");
    return [
      figureLine("Worker upload, gzip", upload, "MB", 3),
      ...(existsSync(embed) ? [figureLine("embed.js, gzip", spreadOf([gzipped(embed) / 1024]), "KB", 3)] : []),
    ];
  },
};

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).byteLength;
}
