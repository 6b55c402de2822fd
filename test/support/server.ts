import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, isFree } from "./free-port.ts";

const root = path.join(import.meta.dirname, "../..");

/** The administrator of every server that is started here. */
export const serverAdmin = { email: "admin@switchboard.example", password: "the administrator's password" };

export interface Server {
  url: string;
  port: number;
  stateDir: string;
  /** What it has printed so far. */
  output(): string;
  /** `kill -9` of the server and its runtime: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  /** Stops it as Ctrl+C does, and keeps its state. */
  quit(): Promise<void>;
  /** Stops it as Ctrl+C does, and removes its state. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  port?: number;
  stateDir?: string;
  env?: Record<string, string>;
}

/**
 * Starts the built platform as `npm start` does, on a free port of 127.0.0.1 with a state of its own: a copy of the one in
 * `PREPARED_STATE`, where there is one, with its tables, administrator and demo.
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const port = options.port ?? (await freePort());
  const stateDir = options.stateDir ?? makeState();
  const child = spawn(path.join(root, "node_modules/.bin/node"), ["scripts/start.ts"], {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      ADMIN_EMAIL: serverAdmin.email,
      ADMIN_PASSWORD: serverAdmin.password,
      PASSWORD_COST: "16",
      REQUESTS_PER_MINUTE: "1000000",
      MESSAGES_PER_MINUTE: "1000000",
      CLIENT_ADDRESS_HEADER: "CF-Connecting-IP",
      // Accounts go to both: what forgets to choose one fails here (docs/decisions/0023).
      DATABASES: "2",
      ...options.env,
      PORT: String(port),
      STATE_DIR: stateDir,
      SKIP_BUILD: "1",
    },
  });
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    output += data;
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitUntilServing(child, url, () => output);
  } catch (error) {
    await end(child, "SIGKILL");
    throw error;
  }
  return {
    ...{ url, port, stateDir, output: () => output },
    kill: async () => {
      await end(child, "SIGKILL");
      await waitUntilFree(port);
    },
    quit: () => end(child, "SIGTERM"),
    stop: async () => {
      await end(child, "SIGTERM");
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

function makeState(): string {
  const stateDir = mkdtempSync(path.join(tmpdir(), "switchboard-"));
  const prepared = process.env["PREPARED_STATE"];
  if (prepared !== undefined) cpSync(prepared, stateDir, { recursive: true });
  return stateDir;
}

async function waitUntilServing(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const deadline = Date.now() + 80_000;
  while (!output().includes("Switchboard serves on")) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`the server did not start:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const health = await fetch(`${url}/healthz`);
  if (health.status !== 200) throw new Error(`/healthz answers ${health.status}`);
}

/** The runtime of a killed server ends after the server, and has its port until then. */
async function waitUntilFree(port: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await isFree(port))) {
    if (Date.now() > deadline) throw new Error(`port ${port} is still in use`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Signals the server's whole process group, and waits for it to be gone. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(signal === "SIGKILL" ? -child.pid : child.pid, signal);
  await ended;
}
