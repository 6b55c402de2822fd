import { desc, sql } from "drizzle-orm";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";

/** The language of the last mail to each address. */
export async function languagesOf(ctx: Pick<Deps, "db">, recipients: string[]): Promise<Map<string, "en" | "ru">> {
  if (recipients.length === 0) return new Map();
  const last = await ctx.db
    .select({ recipient: mails.recipient, language: mails.language })
    .from(mails)
    .where(sql`${mails.recipient} IN (SELECT value FROM json_each(${JSON.stringify(recipients)}))`)
    .orderBy(desc(mails.id));
  return new Map(last.reverse().map(({ recipient, language }) => [recipient, language]));
}
