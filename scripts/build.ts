import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Builds the browser pages into `dist/assets` and bundles the Worker into `dist/worker`, as a deployment would. */
export function build(): void {
  const run = (command: string, args: string[]) =>
    execFileSync(path.join(root, "node_modules/.bin", command), args, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error" },
    });
  run("vite", ["build", "--logLevel", "error"]);
  run("wrangler", ["deploy", "--dry-run", "--env=", "--outdir", "dist/worker"]);
}

if (import.meta.main) build();
