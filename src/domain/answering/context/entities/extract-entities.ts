import { languageOf } from "../../../language/languages/language-of.ts";
import type { PhoneNumbers } from "../../../platform/phones/ports.ts";
import type { FoundEntity } from "./entity.ts";
import { findAddresses } from "./find-addresses.ts";
import { findMoney } from "./find-money.ts";
import { findNames } from "./find-names.ts";
import { findOrderNumbers } from "./find-order-numbers.ts";
import { findLinks, findPhones } from "./find-reachability.ts";
import type { DateFinder } from "./ports.ts";
import { tokensOf } from "./tokens-of.ts";

/** The beginning of a message that is read, UTF-16 units, and what is kept of it. */
export const readLength = 4_000;
const maxEntities = 20;

/** Only a text with one of these can contain an entity: most messages end here. */
const worthReading =
  /\d|@|www\.|https?:|name|call me|зовут|зовите|имя|today|tonight|tomorrow|yesterday|day|week|сегодня|завтра|вчера|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресень|недел/i;

/**
 * The entities of a message in reading order, without overlaps. `at` is the time of the message, milliseconds: "tomorrow" is the
 * day after it. Rules only, and precision before recall: what is not clearly one is left out.
 */
export async function extractEntities(
  ctx: { phones: PhoneNumbers; dates: DateFinder },
  message: { text: string; at: number },
): Promise<FoundEntity[]> {
  const text = message.text.slice(0, readLength);
  if (!worthReading.test(text)) return [];
  const language = languageOf(text).code;
  const tokens = tokensOf(text);
  const hasDigits = /\d/.test(text);
  const found: FoundEntity[] = findLinks(tokens);
  const add = (entities: FoundEntity[]) => {
    for (const entity of entities) {
      const isFree = found.every((other) => entity.end <= other.start || other.end <= entity.start);
      if (isFree) found.push(entity);
    }
  };
  // The surest first: where two overlap, the first one stays.
  if (hasDigits) {
    add(await findPhones(ctx.phones, text, language === "ru"));
    add(findMoney(tokens).map((money) => ({ ...money, value: text.slice(money.start, money.end) })));
    add(findAddresses(tokens, text));
    add(findOrderNumbers(tokens));
  }
  add(findNames(tokens, text));
  const dates = await ctx.dates.find(text, message.at, language);
  add(dates.map((date) => ({ ...date, type: "date" as const, confidence: 0.9 })));
  return found.sort((one, other) => one.start - other.start).slice(0, maxEntities);
}
