import { storage } from "./storage.ts";

const prefix = "switchboard-console-";

/** A stored choice of this browser; null when there is none, or one that is not offered any more. */
export function readPreference<T extends string>(name: string, offered: readonly T[]): T | null {
  try {
    const found = storage().getItem(prefix + name);
    return offered.find((each) => each === found) ?? null;
  } catch {
    return null;
  }
}

/** A browser may block storage: the choice then holds until the page is left. */
export function writePreference(name: string, value: string): void {
  try {
    storage().setItem(prefix + name, value);
  } catch {
    // Nothing to do.
  }
}
