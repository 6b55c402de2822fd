import type { Deps } from "../../domain/deps.ts";
import type { SocketIdentity } from "./socket-identity.ts";

/**
 * Registers a login's socket with the account's inbox, which closes it when the login ends. Calls `onEnded` when it already
 * has. Does nothing for the socket of a guest.
 */
export async function reportVisit(
  deps: Pick<Deps, "inboxes">,
  dialogId: number,
  { caller, sessionId }: Pick<SocketIdentity, "caller" | "sessionId">,
  onEnded: (sessionId: string) => void,
): Promise<void> {
  if (sessionId === null) return;
  try {
    const isLive = await deps.inboxes.of(caller.accountId).visit(sessionId, dialogId);
    if (!isLive) onEnded(sessionId);
  } catch (error) {
    console.error("visit not reported", { dialogId, error });
  }
}
