import { type Kept, restOf } from "./rest-of.ts";

/**
 * What is left of the changes when `done` were stored. `typed` is what the user has written by now: what is back to what was stored
 * before is a change again.
 */
export function settled<T extends object>(kept: Kept<T>, done: Partial<T>, typed: Partial<T>): Kept<T> {
  const { changes, base } = restOf(kept, done);
  const isOther = (name: keyof T) => name in typed && JSON.stringify(typed[name]) !== JSON.stringify(done[name]);
  const names = (Object.keys(done) as (keyof T)[]).filter(isOther);
  const pick = (from: Partial<T>) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { changes: { ...changes, ...pick(typed) }, base: { ...base, ...pick(done) } };
}
