import { and, eq, isNull } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { normaliseEmail } from "../account/rules.ts";
import type { AccountPrincipal, UserPrincipal } from "../account/types.ts";

/**
 * The member of a token's account with an e-mail address: the person for whom a program acts in a dialog. Throws
 * `not_a_member` for an address that no member has, and for a member who may not log in.
 */
export async function actAsMember(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, tokenId }: AccountPrincipal,
  email: string,
): Promise<UserPrincipal> {
  const isMember = and(eq(users.accountId, accountId), eq(users.email, normaliseEmail(email)));
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(and(isMember, isNull(users.blockedAt), isNull(users.deletedAt)));
  if (user === undefined) {
    throw new DomainError("not_a_member", `No member of this account has the e-mail address ${email}.`);
  }
  const { id: userId, email: address, firstName, lastName, avatarUrl, role } = user;
  return {
    kind: "user",
    ...{ userId, accountId, email: address, avatarUrl },
    role: role === "operator" ? "operator" : "user",
    displayName: `${firstName} ${lastName}`.trim() || address,
    // It opens no sockets, so its session ends at once.
    ...{ sessionId: `account-token:${tokenId}`, sessionEndsAt: ctx.clock() },
  };
}
