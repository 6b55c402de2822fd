import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useHeld } from "../../../ui/use-held.ts";
import { applyChanges } from "./apply-changes.ts";
import { type Kept, restOf } from "./rest-of.ts";
import { settled } from "./settled.ts";

export interface Draft<T extends object> {
  /** What is stored, as far as it is shown, with the changes. */
  value: T;
  /** What is not stored yet. */
  changes: Partial<T>;
  /** What was stored when the changes began, for `save`. */
  base: Partial<T>;
  isChanged: boolean;
  change(more: Partial<T>): void;
  /** Forgets these changes, which are not wanted. Later ones stay. */
  clear(): void;
  /** Forgets these changes, which were stored. Later ones stay, also those back to what was stored before. */
  settle(): void;
}

const prefix = "switchboard-console-draft-";

/**
 * Changes to settings until they are stored. They outlive another tab, page and reload, not the browser's tab. What is read anew while
 * a field of the page has the focus is shown when it is left.
 */
export function useDraft<T extends object>(name: string, read: T): Draft<T> {
  const [stored, take] = useHeld(read, useRef(document.body));
  const [kept, setKept] = useState<Kept<T>>(() => readKept(name));
  // What the user has written here, changed or not.
  const typed = useRef<Partial<T>>({});
  const changes = applyChanges(stored, kept.changes, {});
  const store = (next: Kept<T>) => {
    write(name, next);
    setKept(next);
  };
  const keep = (next: Partial<T>) => {
    const before = { ...stored, ...readKept<T>(name).base } as T;
    const names = Object.keys(next) as (keyof T)[];
    const base = Object.fromEntries(names.map((each) => [each, before[each]])) as Partial<T>;
    store({ changes: next, base });
  };
  // What somebody else has stored as well is no change, whatever is stored later.
  const isLess = Object.keys(changes).length < Object.keys(kept.changes).length;
  useLayoutEffect(() => {
    if (isLess) keep(changes);
  }, [isLess]);
  return {
    value: { ...stored, ...changes },
    changes,
    base: { ...stored, ...kept.base },
    isChanged: Object.keys(changes).length > 0,
    change: (more) => {
      typed.current = { ...typed.current, ...more };
      keep(applyChanges(stored, { ...readKept<T>(name).changes, ...changes }, more));
    },
    clear: () => {
      typed.current = {};
      store(restOf(readKept<T>(name), kept.changes));
    },
    settle: () => {
      take((shown) => ({ ...shown, ...kept.changes }));
      store(settled(readKept<T>(name), kept.changes, typed.current));
      typed.current = {};
    },
  };
}

function readKept<T>(name: string): Kept<T> {
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
