import { sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { balances, ledger } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { recordAccountEvent } from "../../platform/account-events/record-account-event.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { atShard } from "../../platform/shards/at-shard.ts";
import { chooseShard } from "../../platform/shards/choose-shard.ts";
import { emailTaken } from "./email-taken.ts";
import { leaseEmail, leaseUsername } from "./lease-login.ts";
import { readEmailOfUsername, readProfileByEmail } from "./read-profile.ts";
import { readWelcomeBonus } from "./read-welcome-bonus.ts";
import { requireValidPassword } from "./require-valid-password.ts";
import { normaliseEmail } from "./rules.ts";
import type { Profile } from "./types.ts";
import { userEventData } from "./user-event-data.ts";
import { usernameTaken } from "./username-taken.ts";

export interface Registration {
  email: string;
  password: string;
  /** A name to log in with besides the address (`usernamePattern`). */
  username?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  role?: "user" | "admin";
  /** The address is already known to be correct: no code is sent to it. */
  isEmailConfirmed?: boolean;
  language?: "en" | "ru";
}

/**
 * Creates an account with its owner and the welcome bonus and, where mail is configured, queues the mail that confirms the
 * address, in one transaction. Throws `email_taken` when the address has an account, `conflict` when the user name is
 * taken, and `validation_failed` when the password is too short or too long.
 */
export async function register(anywhere: Deps, input: Registration): Promise<Profile> {
  const ctx = atShard(anywhere, input.role === "admin" ? 0 : await chooseShard(anywhere));
  requireValidPassword("password", input.password);
  const email = normaliseEmail(input.email);
  const passwordHash = await ctx.passwords.hash(input.password);
  const welcomeBonusMicro = await readWelcomeBonus(ctx);
  const createdAt = ctx.clock();
  const accountOfEmail = sql<number>`(SELECT account_id FROM users WHERE email = ${email})`;
  try {
    await leaseEmail(ctx, email, () =>
      leaseUsername(ctx, input.username, () =>
        ctx.db.batch([
          ctx.db.insert(accounts).values({ createdAt }),
          ctx.db.insert(users).values({
            accountId: sql`last_insert_rowid()`,
            email,
            username: input.username ?? null,
            passwordHash,
            firstName: input.firstName ?? "",
            lastName: input.lastName ?? "",
            role: input.role ?? "user",
            isEmailConfirmed: input.isEmailConfirmed ?? false,
            createdAt,
          }),
          ctx.db
            .update(accounts)
            .set({ ownerUserId: sql`(SELECT id FROM users WHERE email = ${email})` })
            .where(sql`id = ${accountOfEmail}`),
          ctx.db
            .insert(balances)
            .values({ accountId: accountOfEmail, balanceMicro: welcomeBonusMicro, welcomeBonusMicro }),
          ctx.db.insert(ledger).values({
            accountId: accountOfEmail,
            type: "credit",
            amountMicro: welcomeBonusMicro,
            serviceType: "welcome_bonus",
            description: "Welcome bonus",
            idempotencyKey: sql`'welcome:' || ${accountOfEmail}`,
            createdAt,
          }),
          recordAccountEvent(ctx, {
            accountId: accountOfEmail,
            type: "user.registered",
            data: userEventData(sql`email = ${email}`),
          }),
          ...(ctx.mail === null || input.isEmailConfirmed
            ? []
            : [
                enqueueMail(ctx, {
                  key: `confirm_email:${crypto.randomUUID()}`,
                  kind: "confirm_email",
                  recipient: email,
                  language: input.language ?? "en",
                }),
              ]),
        ]),
      ),
    );
  } catch (error) {
    if (await readProfileByEmail(ctx, email)) {
      throw emailTaken();
    }
    if (input.username !== undefined && (await readEmailOfUsername(ctx, input.username)) !== null) {
      throw usernameTaken();
    }
    throw error;
  }
  const profile = await readProfileByEmail(ctx, email);
  if (profile === null) throw new Error("A registered user was not found.");
  return profile;
}
