import { canonicalSpelling } from "../../platform/phones/spellings-of.ts";
import type { NewIdentity } from "./types.ts";

/** A number as channels write it: with or without a plus, and with the name of the channel or without. */
const number = /^(?:[a-z]+:)?\+?(\d+)$/;

/** The key by which an identity is recognised: for phones it is the same for all spellings of a number. */
export function canonicalOf({ kind, value }: NewIdentity): string {
  const digits = kind === "phone" ? number.exec(value)?.[1] : undefined;
  return digits === undefined ? value : canonicalSpelling(`+${digits}`);
}
