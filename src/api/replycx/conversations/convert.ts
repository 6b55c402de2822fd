import { DomainError } from "../../../domain/errors.ts";

/** The dialog of an opaque conversation id. Throws `not_found` for a text that is no id. */
export function toDialogId(conversationId: string): number {
  if (/^[1-9]\d{0,14}$/.test(conversationId)) return Number(conversationId);
  throw new DomainError("not_found", "No such dialog.");
}
