import { accessSync, constants, readdirSync, statfsSync } from "node:fs";
import path from "node:path";
import { StartFault } from "./start-fault.ts";

/** A new state has 1 MB; what follows needs room for files and for the write-ahead logs of many databases. */
const leastFreeMb = 16;

/**
 * Checks what the runtime would otherwise answer every request with a fault for: that the disk has room, and that this
 * process may use each folder and database of the state. Throws a `StartFault` or the operating system's error.
 */
export function requireState(stateDir: string): void {
  const { bavail, bsize } = statfsSync(stateDir);
  if (bavail * bsize < leastFreeMb * 1024 ** 2) {
    throw new StartFault(`The disk of ${stateDir} is full: less than ${leastFreeMb} MB are left.`);
  }
  const { R_OK, W_OK, X_OK } = constants;
  accessSync(stateDir, R_OK | W_OK | X_OK);
  for (const entry of readdirSync(stateDir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) accessSync(file, R_OK | W_OK | X_OK);
    else if (entry.name.endsWith(".sqlite")) accessSync(file, R_OK | W_OK);
  }
}
