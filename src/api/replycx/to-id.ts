import { DomainError } from "../../domain/errors.ts";

/** An id in a path. Throws `not_found` for a text that is no id: it is answered like one that does not exist. */
export function toId(text: string, what: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new DomainError("not_found", `No such ${what}.`);
}
