import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";

const root = path.join(import.meta.dirname, "..");
const file = path.join(root, "dist/worker-options.json");

export type WorkerOptions = ReturnType<typeof workerOptionsOf>["workerOptions"];

/** Writes what `wrangler.toml` says of the local Worker, so that a start does not load all of wrangler to read it. */
export async function writeWorkerOptions(): Promise<void> {
  const wrangler = await import("wrangler");
  // Without its warnings that the local platform does not have what production has.
  const config = wrangler.unstable_readConfig(
    { config: path.join(root, "wrangler.toml"), env: "local" },
    { hideWarnings: true },
  );
  const { workerOptions } = wrangler.unstable_getMiniflareWorkerOptions(config, "local");
  writeFileSync(file, JSON.stringify(workerOptions));
}

/** What `writeWorkerOptions` wrote in the last build. */
export function readWorkerOptions(): WorkerOptions {
  return JSON.parse(readFileSync(file, "utf8")) as WorkerOptions;
}
