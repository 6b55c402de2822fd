import type { Reference } from "./reference.ts";

/**
 * A text with its references replaced by what they mean. `isWanted` leaves out what is not sure enough. What was put in is not read
 * again.
 */
export function replaceReferences(
  text: string,
  references: readonly Reference[],
  isWanted: (reference: Reference) => boolean = () => true,
): string {
  let replaced = "";
  let from = 0;
  for (const reference of references) {
    if (reference.replacement === null || !isWanted(reference)) continue;
    replaced += text.slice(from, reference.start) + reference.replacement;
    from = reference.end;
  }
  return replaced + text.slice(from);
}
