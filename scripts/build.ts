import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Builds the browser pages into `dist/assets` and bundles the Worker into `dist/worker`, as a deployment would. */
export function build(): void {
  buildPages();
  run("wrangler", ["deploy", "--dry-run", "--env=", "--outdir", "dist/worker"]);
}

/** Builds the browser pages alone. */
export function buildPages(): void {
  run("vite", ["build", "--logLevel", "error"]);
}

function run(command: string, args: string[]): void {
  execFileSync(path.join(root, "node_modules/.bin", command), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error" },
  });
}

if (import.meta.main) build();
