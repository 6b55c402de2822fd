import { signal } from "@preact/signals";

/** Values by a number, which are kept while other views and pages are shown. A view that has read one follows its changes. */
export function keptValues<T>() {
  const all = signal<ReadonlyMap<number, T>>(new Map());
  return {
    get: (key: number): T | undefined => all.value.get(key),
    set(key: number, value: T): void {
      all.value = new Map([...all.value, [key, value]]);
    },
    delete(key: number): void {
      all.value = new Map([...all.value].filter(([other]) => other !== key));
    },
  };
}
