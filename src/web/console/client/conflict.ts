import { signal } from "@preact/signals";

/** A field that the user and somebody else have both changed. */
export interface ConflictingField {
  name: string;
  theirs: unknown;
  mine: unknown;
}

/** Whose values are kept; null: nothing is saved yet, the user goes on editing. */
export type Choice = "mine" | "theirs" | null;

/** What the user is asked just now. */
export const conflict = signal<{ fields: ConflictingField[]; choose(choice: Choice): void } | null>(null);

/** Asks the user whose values are kept. */
export function askConflict(fields: ConflictingField[]): Promise<Choice> {
  conflict.peek()?.choose(null);
  return new Promise((resolve) => {
    conflict.value = {
      fields,
      choose: (choice) => {
        conflict.value = null;
        resolve(choice);
      },
    };
  });
}
