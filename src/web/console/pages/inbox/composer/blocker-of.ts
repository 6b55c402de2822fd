import { variablesIn } from "../../../../../protocol/fill-saved-reply.ts";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { stripBidi } from "../../../../chat/strip-bidi.ts";
import type { InboxTexts } from "../texts.ts";

/** Longest message, UTF-16 units. */
export const maxLength = 10_000;

interface Given {
  kind: "reply" | "note";
  text: string;
  row: InboxRow | undefined;
  userId: number;
  isArchived: boolean;
  isBlocked: boolean;
  /** WhatsApp takes no texts now. */
  isWindowClosed: boolean;
}

/** Why a text cannot be sent, as a sentence that says what to do; null when it can, or when there is none. */
export function blockerOf(given: Given, texts: InboxTexts): string | null {
  const { kind, text, row, userId, isArchived, isBlocked, isWindowClosed } = given;
  if (text.length > maxLength) return texts.tooLong(text.length - maxLength);
  if (kind === "note") return null;
  if (isArchived) return texts.closedHint;
  if (isBlocked) return texts.blockedHint;
  if (row?.handoff_status === "active" && row.operator !== null && row.operator.id !== userId) {
    return texts.heldHint(stripBidi(row.operator.name));
  }
  if (isWindowClosed) return texts.windowClosed;
  const unfilled = variablesIn(text);
  return unfilled.length > 0 ? texts.unfilled(unfilled.map((name) => `{{${name}}}`).join(", ")) : null;
}
