import { useState } from "preact/hooks";
import { applyChanges } from "./apply-changes.ts";
import { type Kept, restOf } from "./rest-of.ts";

export interface Draft<T extends object> {
  /** What is stored, with the changes. */
  value: T;
  /** What is not stored yet. */
  changes: Partial<T>;
  /** What was stored when the changes began, for `save`. */
  base: Partial<T>;
  isChanged: boolean;
  change(more: Partial<T>): void;
  /** Forgets these changes: after they were stored, or because they are not wanted. Later ones stay. */
  clear(): void;
}

const prefix = "switchboard-console-draft-";

/** Changes to settings until they are stored. They outlive another tab, page and reload, not the browser's tab. */
export function useDraft<T extends object>(name: string, stored: T): Draft<T> {
  const [kept, setKept] = useState<Kept<T>>(() => read(name));
  const changes = applyChanges(stored, kept.changes, {});
  const store = (next: Kept<T>) => {
    write(name, next);
    setKept(next);
  };
  const keep = (next: Partial<T>) => {
    const before = { ...stored, ...read<T>(name).base } as T;
    const names = Object.keys(next) as (keyof T)[];
    const base = Object.fromEntries(names.map((each) => [each, before[each]])) as Partial<T>;
    store({ changes: next, base });
  };
  return {
    value: { ...stored, ...changes },
    changes,
    base: { ...stored, ...kept.base },
    isChanged: Object.keys(changes).length > 0,
    change: (more) => keep(applyChanges(stored, { ...read<T>(name).changes, ...changes }, more)),
    clear: () => store(restOf(read<T>(name), kept.changes)),
  };
}

function read<T>(name: string): Kept<T> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(prefix + name) ?? "{}") as Partial<Kept<T>>;
    return { changes: kept.changes ?? {}, base: kept.base ?? {} };
  } catch {
    return { changes: {}, base: {} };
  }
}

function write(name: string, kept: Kept<object>): void {
  try {
    if (Object.keys(kept.changes).length === 0) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, JSON.stringify(kept));
  } catch {
    // A browser may block storage: the changes then end with the page.
  }
}
