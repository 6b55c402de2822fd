import type { ItemFailure } from "./outbox-store.ts";

export const accountGone: ItemFailure = { kind: "refused", reason: "The channel was deleted." };

/** Why nothing is sent to a blocked chat. */
export function blockedReason(optOut: "block" | "keywords"): ItemFailure {
  return optOut === "keywords"
    ? { kind: "opted_out", reason: "The visitor has asked for no more messages." }
    : { kind: "blocked", reason: "The visitor has blocked the bot." };
}
