import { isSame } from "../../../protocol/mark-of.ts";
import { isMaskOf } from "./masked-secret.ts";
import { mergeList } from "./merge-list.ts";

/** A field that two people have changed, each from the same value. */
export interface Merged {
  value: unknown;
  /** Both have changed the same thing, and one of them must go. */
  isConflict: boolean;
}

/**
 * What a field becomes that was `base`, that the user wants to be `mine`, and that is `theirs` by now. What only one of the two has
 * changed is taken from them; of objects, key by key, and of lists of names and numbers, entry by entry.
 */
export function mergeField(base: unknown, mine: unknown, theirs: unknown): Merged {
  if (isUntouched(mine, base)) return { value: theirs, isConflict: false };
  if (isStoredAs(base, theirs) || isStoredAs(mine, theirs)) return { value: mine, isConflict: false };
  const list = mergeList(base, mine, theirs);
  if (list !== null) return { value: list, isConflict: false };
  if (!isPlain(base) || !isPlain(mine) || !isPlain(theirs)) return { value: mine, isConflict: true };
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = keys.map((key) => [key, mergeField(base[key], mine[key], theirs[key])] as const);
  const kept = merged.filter(([, { value }]) => value !== undefined).map(([key, { value }]) => [key, value]);
  return { value: Object.fromEntries(kept), isConflict: merged.some(([, { isConflict }]) => isConflict) };
}

/** A form writes an empty text for null, and a text for a number. */
function isUntouched(mine: unknown, base: unknown): boolean {
  if (isSame(mine, base)) return true;
  const isText = (value: unknown) => typeof value === "string" || typeof value === "number" || value == null;
  return isText(mine) && isText(base) && String(mine ?? "") === String(base ?? "");
}

/** Whether `stored` is how `sent` is stored: a number of a text, without needless spaces, or masked. */
function isStoredAs(sent: unknown, stored: unknown): boolean {
  if (isSame(sent, stored) || isMaskOf(stored, sent)) return true;
  if (typeof sent !== "string" || sent.trim() === "") return false;
  if (typeof stored === "number") return Number(sent) === stored;
  const tidy = (text: string) => text.replace(/[^\S\n]+/g, " ").trim();
  return typeof stored === "string" && tidy(sent) === tidy(stored);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
