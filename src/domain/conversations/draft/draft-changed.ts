import { DomainError } from "../../errors.ts";
import type { Draft } from "./types.ts";

/** The error for a draft that has been changed elsewhere, with the newer one (`params.draft`). */
export function draftChanged(draft: Draft): DomainError {
  return new DomainError("conflict", "The draft has been changed elsewhere.", { draft });
}
