import { spawn } from "node:child_process";
import path from "node:path";
import { DeployFault } from "./deploy-fault.ts";

const root = path.join(import.meta.dirname, "../..");

export interface WranglerRun {
  /** The exit code. */
  status: number;
  stdout: string;
  stderr: string;
}

export interface WranglerOptions {
  /** What the command reads: secrets, which must not be among the arguments, where every process sees them. */
  input?: string;
  /** Shows what the command prints while it runs. */
  isShown?: boolean;
  env?: Record<string, string>;
}

/** Runs one command of wrangler. */
export type Wrangler = (args: string[], options?: WranglerOptions) => Promise<WranglerRun>;

/** Runs the `wrangler` that is first in PATH, without questions: `CI` makes it take their default answers. */
export function runWrangler(args: string[], options: WranglerOptions = {}): Promise<WranglerRun> {
  const { input = "", isShown = false, env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn("wrangler", args, {
      cwd: root,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false", NO_COLOR: "1", ...env },
    });
    const read = { stdout: "", stderr: "" };
    child.stdout.on("data", (data) => {
      read.stdout += data;
      if (isShown) process.stdout.write(data);
    });
    child.stderr.on("data", (data) => {
      read.stderr += data;
      if (isShown) process.stderr.write(data);
    });
    child.once("error", () =>
      reject(new DeployFault("wrangler cannot be started.", "Run `npm ci`, then `npm run deploy`.")),
    );
    child.once("close", (status) => resolve({ ...read, status: status ?? 1 }));
    // A command that ends without reading its input closes the pipe.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
