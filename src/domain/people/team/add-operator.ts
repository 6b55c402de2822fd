import { count, eq, sql } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { recordAccountEvent } from "../../platform/account-events/record-account-event.ts";
import { emailTaken } from "../account/email-taken.ts";
import { leaseEmail } from "../account/lease-login.ts";
import { readProfileByEmail } from "../account/read-profile.ts";
import { requireValidPassword } from "../account/require-valid-password.ts";
import { normaliseEmail } from "../account/rules.ts";
import type { UserPrincipal } from "../account/types.ts";
import { userEventData } from "../account/user-event-data.ts";
import type { TeamMember } from "./types.ts";

/** Users that an account may have. */
const maxUsers = 200;

export interface NewOperator {
  email: string;
  password: string;
  firstName: string;
  lastName?: string | undefined;
  avatarUrl?: string | undefined;
}

/**
 * Creates an operator of the caller's account, who may log in at once. Throws `email_taken`, `validation_failed` for a
 * weak password, and `conflict` when the account has reached its limit of users.
 */
export async function addOperator(
  ctx: Deps,
  caller: Pick<UserPrincipal, "accountId">,
  input: NewOperator,
): Promise<TeamMember> {
  requireValidPassword("password", input.password);
  const { accountId } = caller;
  const [existing] = await ctx.db.select({ count: count() }).from(users).where(eq(users.accountId, accountId));
  if ((existing?.count ?? 0) >= maxUsers)
    throw new DomainError("conflict", `An account may have at most ${maxUsers} users.`);
  const email = normaliseEmail(input.email);
  const passwordHash = await ctx.passwords.hash(input.password);
  const { firstName, lastName = "", avatarUrl = null } = input;
  const names = { firstName, lastName, avatarUrl };
  try {
    const [[user]] = await leaseEmail(ctx, email, () =>
      ctx.db.batch([
        ctx.db
          .insert(users)
          .values({ accountId, email, passwordHash, ...names, role: "operator", createdAt: ctx.clock() })
          .returning(),
        recordAccountEvent(ctx, { accountId, type: "user.registered", data: userEventData(sql`email = ${email}`) }),
      ]),
    );
    if (user === undefined) throw new Error("the user row was not returned");
    const { id, createdAt, lastLoginAt } = user;
    const member = { id, email, ...names, role: "operator" as const, createdAt, lastLoginAt };
    return { ...member, isOwner: false, status: "offline", activeDialogs: 0 };
  } catch (error) {
    if ((await readProfileByEmail(ctx, email)) === null) throw error;
    throw emailTaken();
  }
}
