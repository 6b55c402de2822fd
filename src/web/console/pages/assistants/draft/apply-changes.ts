/** The changes after another one: what is as stored again is no change. Values are compared as JSON. */
export function applyChanges<T extends object>(stored: T, changes: Partial<T>, more: Partial<T>): Partial<T> {
  const all = { ...changes, ...more };
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(stored[name as keyof T]);
  return Object.fromEntries(Object.entries(all).filter(differs)) as Partial<T>;
}
