import { useState } from "preact/hooks";
import { applyChanges } from "./apply-changes.ts";

export interface Draft<T extends object> {
  /** What is stored, with the changes. */
  value: T;
  /** What is not stored yet. */
  changes: Partial<T>;
  isChanged: boolean;
  change(more: Partial<T>): void;
  /** Forgets the changes: after they were stored, or because they are not wanted. */
  clear(): void;
}

const prefix = "switchboard-console-draft-";

/** Changes to settings until they are stored. They outlive another tab, page and reload, not the browser's tab. */
export function useDraft<T extends object>(name: string, stored: T): Draft<T> {
  const [kept, setKept] = useState<Partial<T>>(() => read(name));
  const changes = applyChanges(stored, kept, {});
  const keep = (next: Partial<T>) => {
    write(name, next);
    setKept(next);
  };
  return {
    value: { ...stored, ...changes },
    changes,
    isChanged: Object.keys(changes).length > 0,
    change: (more) => keep(applyChanges(stored, { ...read<T>(name), ...changes }, more)),
    clear: () => keep({}),
  };
}

function read<T>(name: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? "{}") as Partial<T>;
  } catch {
    return {};
  }
}

function write(name: string, changes: object): void {
  try {
    if (Object.keys(changes).length === 0) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, JSON.stringify(changes));
  } catch {
    // A browser may block storage: the changes then end with the page.
  }
}
