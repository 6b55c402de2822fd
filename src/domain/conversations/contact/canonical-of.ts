import { canonicalSpelling } from "../../platform/phones/spellings-of.ts";
import type { NewIdentity } from "./types.ts";

/** The key by which an identity is recognised: for phones it is the same for all spellings of a number. */
export function canonicalOf({ kind, value }: NewIdentity): string {
  return kind === "phone" ? canonicalSpelling(value) : value;
}
