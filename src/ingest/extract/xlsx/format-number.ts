import { format as formatCode } from "numfmt";
import type { NumberFormat } from "./number-format.ts";

const DAY_SECONDS = 24 * 60 * 60;
/** 9999-12-31, the last date of a sheet. */
const LAST_DAY = 2_958_465;
/** Days between the two dates that serial numbers count from. */
const DAYS_TO_1904 = 1_462;
/** The significant digits of a cell's number (ECMA-376 part 1, 18.17.5.2): the rest is binary rounding noise. */
const SIGNIFICANT_DIGITS = 15;

/** Formats a cell's number; dates are written in ISO 8601. Text that is not a number is unchanged. */
export function formatNumber(value: string, { kind, code }: NumberFormat, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value.trim();
  const rounded = Number(number.toPrecision(SIGNIFICANT_DIGITS));
  if (kind === "general") return String(rounded);
  if (kind === "coded") return showCode(rounded, code, from1904) ?? String(rounded);
  const moment = number >= 0 && number <= LAST_DAY ? showMoment(number, kind, from1904) : null;
  return moment ?? String(number);
}

/** A number by its code; null for a code that cannot be read. */
function showCode(number: number, code: string, from1904: boolean): string | null {
  try {
    const isDate = /[ymd]/i.test(code.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, ""));
    return formatCode(code, isDate && from1904 ? number + DAYS_TO_1904 : number)
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^- (?=\d)/, "-");
  } catch {
    return null;
  }
}

/** Days and the fraction of a day; 1900 counts as a leap year, so dates before March 1900 are off by one. */
function showMoment(serial: number, kind: NumberFormat["kind"], from1904: boolean): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = kind === "elapsed" ? seconds : seconds % DAY_SECONDS;
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`;
  const clock = rest % 60 === 0 ? time : `${time}:${two(rest % 60)}`;
  if (kind === "time" || kind === "elapsed") return clock;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + days * DAY_SECONDS * 1000).toISOString().slice(0, 10);
  return kind === "datetime" ? `${date} ${clock}` : date;
}
