import type { Deps } from "../../deps.ts";
import { apiTokenSessionPrefix } from "../api-tokens/rules.ts";
import { endSessions } from "./end-sessions.ts";
import type { UserPrincipal } from "./types.ts";

/**
 * Ends the caller's session: its token is revoked and its sockets are closed. Returns whether there was one: an API token has no
 * session, and stays valid until it is revoked.
 */
export async function logOut(ctx: Deps, caller: UserPrincipal): Promise<boolean> {
  if (caller.sessionId.startsWith(apiTokenSessionPrefix)) return false;
  await endSessions(ctx, caller, caller.sessionId);
  return true;
}
