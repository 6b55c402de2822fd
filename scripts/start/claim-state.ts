import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { writeWhole } from "../write-whole.ts";
import { StartFault } from "./start-fault.ts";

/** The running server of a state folder, as it writes it there. */
export interface RunningServer {
  pid: number;
  /** Where it listens on this machine. */
  url: string;
}

const fileOf = (stateDir: string) => path.join(stateDir, "server.json");

/**
 * Makes this process the only server of a state folder, which it creates, and writes down where it will listen. The claim is
 * a lock of the operating system on `server.lock`, taken by SQLite: it ends with the process, however that ends. Throws a `StartFault`
 * when another server has the folder.
 */
export function claimState(stateDir: string, url: string): void {
  mkdirSync(stateDir, { recursive: true });
  const lock = new DatabaseSync(path.join(stateDir, "server.lock"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== 5) throw error;
    const other = runningServer(stateDir);
    const who = other === null ? "Another server" : `The server at ${other.url} (process ${other.pid})`;
    throw new StartFault(`${who} uses ${stateDir} already. Stop it, or set STATE_DIR to another folder.`);
  }
  writeWhole(fileOf(stateDir), `${JSON.stringify({ pid: process.pid, url })}\n`);
  process.once("exit", () => {
    rmSync(fileOf(stateDir), { force: true });
    lock.close();
  });
}

/** The server that last claimed a state folder and has not given it back: it runs, or was killed. Null where there is none. */
export function runningServer(stateDir: string): RunningServer | null {
  try {
    return JSON.parse(readFileSync(fileOf(stateDir), "utf8")) as RunningServer;
  } catch {
    return null;
  }
}
