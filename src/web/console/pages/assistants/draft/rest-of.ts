/** Changes that are not stored yet, and what was stored when they began. */
export interface Kept<T> {
  changes: Partial<T>;
  base: Partial<T>;
}

/** What is left of the changes when `done` were stored or discarded: those that were made since then. They begin from what is done. */
export function restOf<T extends object>({ changes, base }: Kept<T>, done: Partial<T>): Kept<T> {
  const names = (Object.keys(changes) as (keyof T)[]).filter(
    (name) => !(name in done) || JSON.stringify(changes[name]) !== JSON.stringify(done[name]),
  );
  const pick = (from: (name: keyof T) => T[keyof T] | undefined) =>
    Object.fromEntries(names.map((name) => [name, from(name)])) as Partial<T>;
  return { changes: pick((name) => changes[name]), base: pick((name) => (name in done ? done : base)[name]) };
}
