import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";

const root = path.join(import.meta.dirname, "../../..");

/** What is uploaded to the edge and what a visitor's browser loads, gzipped. */
export const sizes: Row = {
  name: "sizes",
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), "switchboard-bench-"));
    execFileSync(
      path.join(root, "node_modules/.bin/wrangler"),
      ["deploy", "--dry-run", "-e", "production", "--outdir", folder],
      {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error" },
      },
    );
    const upload = spreadOf([gzipped(path.join(folder, "index.js")) / 1024 ** 2]);
    rmSync(folder, { recursive: true, force: true });
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
