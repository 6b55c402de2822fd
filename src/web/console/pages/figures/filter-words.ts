import { dayText, hourText, momentText, weekdayText } from "./format.ts";
import type { ResultName } from "./results.ts";
import type { figureTexts } from "./texts.ts";

type Texts = (typeof figureTexts)["en"];

/** What an address of conversations filters by, in words. */
export function filterWords(filter: Record<string, string>, texts: Texts, timeZone: string): string[] {
  const { from, to, result, channel, rating, clock, weekday, hour } = filter;
  const isInstant = from?.includes("T") && to?.includes("T");
  const range = isInstant
    ? [from, to].map((at) => momentText(at ?? "", timeZone))
    : [from, to].map((day) => dayText(day ?? ""));
  return [
    from === to ? from && dayText(from) : from && range.join(" – "),
    timeZone,
    result && texts.results[result as ResultName],
    channel && texts.channels[channel as keyof Texts["channels"]],
    rating && (rating === "good" ? texts.filters.good : texts.filters.bad),
    clock && texts.filters.clock(texts.clockNames[clock as keyof Texts["clockNames"]]),
    weekday && hour && texts.filters.hour(weekdayText(Number(weekday), "long"), hourText(Number(hour))),
    filter["cluster_id"] && texts.filters.question,
    filter["is_open"] && texts.filters.open,
  ].filter((word): word is string => Boolean(word));
}
