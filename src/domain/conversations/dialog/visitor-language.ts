import { eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { readWidgetSettings } from "../../assistants/site/read-widget-settings.ts";
import type { Deps } from "../../deps.ts";
import type { Language } from "../../language/languages/language.ts";
import { knownLanguages, languageOf } from "../../language/languages/language-of.ts";
import type { DialogFacts, Message } from "./types.ts";

/**
 * The language for a visitor whose message has no text: of the visitor's last text, else of the app or the widget, else
 * English. `history` is oldest first.
 */
export async function visitorLanguage(
  ctx: Pick<Deps, "db">,
  { dialogId, assistantId, guestId }: DialogFacts,
  history: Message[],
): Promise<Language> {
  const said = history.findLast(({ sender, text }) => sender === "user" && /\p{L}/u.test(text));
  if (said !== undefined) return languageOf(said.text);
  const [dialog] = await ctx.db.select({ language: dialogs.language }).from(dialogs).where(eq(dialogs.id, dialogId));
  const widget = guestId === null ? null : (await readWidgetSettings(ctx, assistantId)).settings.language;
  const tag = (dialog?.language ?? widget ?? "").toLowerCase().split("-")[0];
  return knownLanguages.find(({ code }) => code === tag) ?? languageOf("");
}
