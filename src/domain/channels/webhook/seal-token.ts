import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { maxTokenLength } from "./rules.ts";

/** A token encrypted for storage; null stays null. Throws `validation_failed` for one that cannot be sent in a header. */
export async function sealToken(ctx: Pick<Deps, "sealer">, token: string | null): Promise<string | null> {
  if (token === null) return null;
  if (!/^[\x20-\x7e]+$/.test(token) || token.trim() !== token || token.length > maxTokenLength) {
    const issue = `must be at most ${maxTokenLength} printable ASCII characters, without spaces around them`;
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["token"], issue, kind: "invalid" }] });
  }
  return ctx.sealer.seal(token);
}
