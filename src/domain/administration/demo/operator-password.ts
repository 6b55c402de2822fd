import type { Deps } from "../../deps.ts";

/**
 * The password of the demo's operator, which the start page tells everybody who opens it: it follows from the demo's own
 * password and does not give it away.
 */
export function operatorPassword(ctx: Pick<Deps, "guestSigner">, demoPassword: string): Promise<string> {
  return ctx.guestSigner.sign(`demo operator ${demoPassword}`);
}
