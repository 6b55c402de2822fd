import { effect, signal } from "@preact/signals";
import { user } from "../../../session/session.ts";

/** Values by a number, which are kept while other views and pages are shown, until the user logs out. A view that has read one follows its changes. */
export function keptValues<T>() {
  const all = signal<ReadonlyMap<number, T>>(new Map());
  effect(() => {
    if (user.value === null) all.value = new Map();
  });
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
