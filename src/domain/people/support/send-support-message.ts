import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { supportMessages } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { takeVisitorAllowance } from "../../platform/limits/take-visitor-allowance.ts";
import { countedVisitor, visitorSupportMessages } from "../../platform/limits/visitor-rules.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { oneLine } from "../../platform/mail/rules.ts";
import type { NewMail } from "../../platform/mail/types.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { supportMessagesOfSender } from "../account/rules.ts";
import type { Principal } from "../account/types.ts";

export interface SupportMessage {
  subject: string;
  message: string;
  /** The address to which a visitor wants the reply; a user's own address is known. */
  replyTo?: string | undefined;
  language: "en" | "ru";
}

/**
 * Stores a message to the platform's administrators and mails it to each of them, when mail is configured. Throws
 * `rate_limited`.
 */
export async function sendSupportMessage(
  ctx: Deps,
  caller: Principal,
  input: SupportMessage,
): Promise<{ id: number; createdAt: number }> {
  const isUser = caller.kind === "user";
  if (isUser) await takeAllowance(ctx, `user:${caller.userId}`, "support", supportMessagesOfSender);
  else await takeVisitorAllowance(ctx, countedVisitor(caller), "support", visitorSupportMessages);
  const replyTo = isUser ? caller.email : (input.replyTo ?? null);
  const { accountId } = caller;
  const { message, language } = input;
  const subject = oneLine(input.subject);
  const createdAt = ctx.clock();
  const admins = ctx.mail === null ? [] : await administrators(ctx);
  const name = isUser ? caller.displayName : language === "ru" ? "посетитель" : "a visitor";
  const from = `${oneLine(name)}${replyTo === null ? "" : ` <${replyTo}>`}, account ${accountId}`;
  const key = `support:${crypto.randomUUID()}`;
  const [first, ...others] = admins.map(
    (admin): NewMail => ({
      ...{ kind: "support_message", recipient: admin.email, language },
      key: `${key}:${admin.id}`,
      params: { from, subject, message },
    }),
  );
  const who = isUser ? { userId: caller.userId } : { assistantId: caller.assistantId, guestId: caller.guestId };
  const keep = ctx.db
    .insert(supportMessages)
    .values({ accountId, ...who, replyTo, subject, message, createdAt })
    .returning({ id: supportMessages.id });
  const [kept] = await ctx.db.batch(first === undefined ? [keep] : [keep, enqueueMail(ctx, first, ...others)]);
  return { id: kept[0]?.id ?? 0, createdAt };
}

async function administrators(ctx: Deps): Promise<{ id: number; email: string }[]> {
  const admins = await inEveryShard(ctx, async ({ db }) =>
    db.select({ id: users.id, email: users.email }).from(users).where(eq(users.role, "admin")),
  );
  return admins.flat();
}
