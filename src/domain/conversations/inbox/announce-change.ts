import type { Deps } from "../../deps.ts";
import type { ResourceChange } from "./types.ts";

/** Tells the account's open pages what they may want to read anew. All is stored already; it never throws, and nobody waits for it. */
export function announceChange(
  ctx: Pick<Deps, "inboxes" | "background">,
  accountId: number,
  change: ResourceChange,
): void {
  const told = ctx.inboxes.of(accountId).announce(change);
  ctx.background(told.catch((error) => console.error("change not announced", { accountId, change, error })));
}
