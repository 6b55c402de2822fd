import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Builds the browser pages into `dist/assets` and bundles the Worker into `dist/worker`, as a deployment would. */
export function build(): void {
  // Under another `NODE_ENV`, such as a test's, Vite would write each element's source position into the pages.
  run("vite", ["build", "--logLevel", "error"], { NODE_ENV: "production" });
  run("wrangler", ["deploy", "--dry-run", "--env=", "--outdir", "dist/worker"]);
}

function run(command: string, args: string[], env: Record<string, string> = {}): void {
  execFileSync(path.join(root, "node_modules/.bin", command), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error", ...env },
  });
}

if (import.meta.main) build();
