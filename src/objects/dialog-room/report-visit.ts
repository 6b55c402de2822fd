import type { Deps } from "../../domain/deps.ts";

/**
 * Registers a login's socket with the account's inbox, which closes it when the login ends. Calls `onEnded` when it already
 * has.
 */
export async function reportVisit(
  deps: Pick<Deps, "inboxes">,
  { accountId, sessionId, dialogId }: { accountId: number; sessionId: string; dialogId: number },
  onEnded: () => void,
): Promise<void> {
  try {
    const isLive = await deps.inboxes.of(accountId).visit(sessionId, dialogId);
    if (!isLive) onEnded();
  } catch (error) {
    console.error("visit not reported", { dialogId, error });
  }
}
