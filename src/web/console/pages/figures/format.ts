import { language } from "../../session/appearance.ts";
import { figureTexts } from "./texts.ts";

export function numberText(value: number): string {
  return new Intl.NumberFormat(language.value).format(value);
}

/** A share of 0..1 as a percentage; a dash where there is none. */
export function shareText(share: number | null): string {
  if (share === null) return "–";
  return new Intl.NumberFormat(language.value, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** A duration with two digits that matter, in the unit that suits; a dash where there is none. */
export function durationText(seconds: number | null): string {
  if (seconds === null) return "–";
  const texts = figureTexts[language.value];
  const write = (value: number) => new Intl.NumberFormat(language.value, { maximumSignificantDigits: 2 }).format(value);
  if (seconds < 90) return texts.seconds(write(seconds));
  if (seconds < 90 * 60) return texts.minutes(write(seconds / 60));
  if (seconds < 36 * 3_600) return texts.hoursShort(write(seconds / 3_600));
  return texts.days(write(seconds / 86_400));
}

/** The name of a bucket that begins at `from`. */
export function bucketText(from: string, granularity: string, timeZone: string): string {
  const day = { day: "numeric", month: "short", timeZone } as const;
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  const format = granularity === "hour" ? { ...day, ...time } : { ...day, weekday: "short" as const };
  return new Intl.DateTimeFormat(language.value, format).format(new Date(from));
}

/** A day, `2026-11-30`, as the user writes it; what is no day stays as it is. */
export function dayText(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeZone: "UTC" }).format(at);
}

export function momentText(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    new Date(at),
  );
}

/** The name of a weekday, 1 for Monday. */
export function weekdayText(weekday: number, style: "short" | "long"): string {
  const monday = Date.UTC(2024, 0, 1);
  const at = monday + (weekday - 1) * 86_400_000;
  return new Intl.DateTimeFormat(language.value, { weekday: style, timeZone: "UTC" }).format(at);
}

export function hourText(hour: number): string {
  return new Intl.DateTimeFormat(language.value, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    hour * 3_600_000,
  );
}
