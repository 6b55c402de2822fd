import type { Deps } from "../../domain/deps.ts";

/** Tells the account's inbox, which closes the room's sockets when the login ends; one that has ended by now is told at once. */
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
