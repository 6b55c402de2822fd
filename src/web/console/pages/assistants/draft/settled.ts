import { type Kept, restOf } from "./rest-of.ts";

interface Stored<T> {
  /** The changes that were stored. */
  done: Partial<T>;
  /** The changes by now. */
  typed: Partial<T>;
  /** What the form shows beneath the changes: what was stored before. */
  shown: T;
}

/** What is left of the changes when `done` were stored. What the user has changed back meanwhile is a change again. */
export function settled<T extends object>(kept: Kept<T>, { done, typed, shown }: Stored<T>): Kept<T> {
  const { changes, base } = restOf(kept, done);
  const isBack = (name: keyof T) => !(name in typed) && JSON.stringify(shown[name]) !== JSON.stringify(done[name]);
  const names = (Object.keys(done) as (keyof T)[]).filter(isBack);
  const pick = (from: Partial<T>) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { changes: { ...changes, ...pick(shown) }, base: { ...base, ...pick(done) } };
}
