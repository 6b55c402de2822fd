import { and, eq, gt } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { invitations } from "../../../db/invitations.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { findInShards } from "../../platform/shards/in-every-shard.ts";
import { resetTriesOfAddress } from "../account/rules.ts";

/**
 * The invitation of a mailed token, with the name of the one who invited. Only wrong tokens are counted, as for password resets.
 * Throws `validation_failed` for a wrong, used, revoked or expired token, and `rate_limited` after too many of them.
 */
export async function readInvitation(ctx: Deps, token: string, address: string) {
  const tokenHash = await sha256(token);
  const isIt = and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, ctx.clock()));
  const found = await findInShards(ctx, ({ db }) =>
    db
      .select({ invitation: invitations, inviter: { firstName: users.firstName, lastName: users.lastName } })
      .from(invitations)
      .leftJoin(users, eq(users.id, invitations.invitedBy))
      .where(isIt)
      .get(),
  );
  if (found === null) {
    await takeAllowance(ctx, `address:${address}`, "invitation", resetTriesOfAddress);
    throw invalidInvitation();
  }
  const { invitation, inviter } = found.found;
  const inviterName = inviter === null ? "" : `${inviter.firstName} ${inviter.lastName}`.trim();
  return { ...invitation, tokenHash, inviterName };
}

export function invalidInvitation(): DomainError {
  return new DomainError("validation_failed", "The invitation was used or taken back, or has expired.", {
    issues: [{ path: ["token"], issue: "is wrong, used or expired", kind: "invalid" }],
  });
}
