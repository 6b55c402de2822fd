import { and, eq, sql } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { invitations } from "../../../db/invitations.ts";
import type { Deps } from "../../deps.ts";
import { recordAccountEvent } from "../../platform/account-events/record-account-event.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { emailTaken } from "../account/email-taken.ts";
import { leaseEmail } from "../account/lease-login.ts";
import { readProfileByEmail } from "../account/read-profile.ts";
import { requireValidPassword } from "../account/require-valid-password.ts";
import { startSession } from "../account/start-session.ts";
import type { Profile } from "../account/types.ts";
import { userEventData } from "../account/user-event-data.ts";
import { invalidInvitation, readInvitation } from "./read-invitation.ts";

export interface Acceptance {
  token: string;
  password: string;
  firstName: string;
  lastName?: string | undefined;
  /** The client's network address. */
  address: string;
}

/**
 * Makes an invited person an operator of the account, with their own name and password, and logs them in. The token proves access
 * to the address, so it is confirmed. Throws as `readInvitation`, `validation_failed` for a weak password, and `email_taken` when
 * the address has got an account meanwhile; the invitation then stays.
 */
export async function acceptInvitation(
  anywhere: Deps,
  input: Acceptance,
): Promise<{ token: string; profile: Profile }> {
  requireValidPassword("password", input.password);
  const { id, email, tokenHash, ...invitation } = await readInvitation(anywhere, input.token, input.address);
  const ctx = atShardOf(anywhere, invitation.accountId);
  const passwordHash = await ctx.passwords.hash(input.password);
  const now = ctx.clock();
  const isIt = and(eq(invitations.id, id), eq(invitations.tokenHash, tokenHash));
  // Null, which the table refuses, when the invitation was used or taken back meanwhile.
  const accountId = sql<number>`(SELECT account_id FROM invitations WHERE ${isIt})`;
  const { firstName, lastName = "" } = input;
  const person = { accountId, email, passwordHash, firstName, lastName, role: "operator" as const };
  try {
    await leaseEmail(ctx, email, () =>
      ctx.db.batch([
        ctx.db.insert(users).values({ ...person, isEmailConfirmed: true, createdAt: now, lastLoginAt: now }),
        recordAccountEvent(ctx, { accountId, type: "user.registered", data: userEventData(sql`email = ${email}`) }),
        ctx.db.delete(invitations).where(isIt),
      ]),
    );
  } catch (error) {
    if ((await ctx.db.select({ id: invitations.id }).from(invitations).where(isIt).get()) === undefined) {
      throw invalidInvitation();
    }
    if ((await readProfileByEmail(ctx, email)) === null) throw error;
    throw emailTaken();
  }
  const profile = await readProfileByEmail(ctx, email);
  if (profile === null) throw new Error("A new operator was not found.");
  return { token: await startSession(ctx, profile.id), profile };
}
