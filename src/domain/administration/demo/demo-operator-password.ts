import type { Deps } from "../../deps.ts";

/**
 * The password of the demo operator, which the start page shows to everyone: it is derived from the demo's own password
 * and does not reveal it.
 */
export function demoOperatorPassword(ctx: Pick<Deps, "guestSigner">, demoPassword: string): Promise<string> {
  return ctx.guestSigner.sign(`demo operator ${demoPassword}`);
}
