import type { Deps } from "../../deps.ts";
import { endSessions } from "./end-sessions.ts";
import type { UserPrincipal } from "./types.ts";

/** Ends the caller's session: its token is revoked and its sockets are closed. */
export async function logOut(ctx: Deps, caller: UserPrincipal): Promise<void> {
  await endSessions(ctx, caller, caller.sessionId);
}
