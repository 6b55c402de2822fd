import { and, asc, eq } from "drizzle-orm";
import { channelTemplates } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Template, TemplatePart } from "./types.ts";

/** The templates of a channel account, as they were last synchronised. */
export async function readTemplates(ctx: Pick<Deps, "db">, channelAccountId: number): Promise<Template[]> {
  const rows = await ctx.db
    .select()
    .from(channelTemplates)
    .where(eq(channelTemplates.channelAccountId, channelAccountId))
    .orderBy(asc(channelTemplates.name), asc(channelTemplates.language));
  return rows.map(toTemplate);
}

/**
 * A template that may be sent. Of several languages the wanted one, else an approved one. Throws `template_not_found`, and
 * `template_not_approved` when WhatsApp has not approved it, or no longer does.
 */
export async function readSendableTemplate(
  ctx: Pick<Deps, "db">,
  channelAccountId: number,
  { name, language }: { name: string; language?: string | undefined },
): Promise<Template> {
  const named = and(eq(channelTemplates.channelAccountId, channelAccountId), eq(channelTemplates.name, name));
  const rows = await ctx.db.select().from(channelTemplates).where(named).orderBy(asc(channelTemplates.language));
  const wanted = language === undefined ? rows : rows.filter((row) => row.language === language);
  const [first] = wanted;
  if (first === undefined) throw new DomainError("template_not_found", "The account has no such template.");
  const approved = wanted.find(({ status }) => status === "APPROVED");
  if (approved === undefined) {
    const reason = first.reason === null ? "" : ` The reason: ${first.reason}.`;
    throw new DomainError("template_not_approved", `The template is ${first.status.toLowerCase()}.${reason}`);
  }
  return toTemplate(approved);
}

function toTemplate(row: typeof channelTemplates.$inferSelect): Template {
  const { providerId, name, language, status, category, reason } = row;
  return { providerId, name, language, status, category, reason, parts: row.parts as TemplatePart[] };
}
