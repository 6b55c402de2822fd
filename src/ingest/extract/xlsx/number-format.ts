import { getFormatDateInfo, isDateFormat, isTextFormat } from "numfmt";

/** How a cell's number is shown. */
export interface NumberFormat {
  kind: "general" | "coded" | "date" | "time" | "datetime" | "elapsed";
  /** The format code, without grouping of thousands and without language. */
  code: string;
}

export const GENERAL: NumberFormat = { kind: "general", code: "General" };

/**
 * The built-in formats, by id (ECMA-376 part 1, 18.8.30), without the currency, which depends on the reader's system;
 * others count as general.
 */
const BUILT_IN: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "0",
  4: "0.00",
  5: "0",
  6: "0",
  7: "0.00",
  8: "0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  37: "0",
  38: "0",
  39: "0.00",
  40: "0.00",
  41: "0",
  42: "0",
  43: "0.00",
  44: "0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  48: "0.0E+0",
};

/** Excel itself accepts 255 characters. */
const MAX_CODE_LENGTH = 500;

/** Quoted and escaped text, codes in brackets, and fills, which are not placeholders of digits. */
const LITERAL = /"[^"]*"|\\.|\[[^[\]]*\]|[_*]./g;

/** A format by its id, and its code if the workbook defines it. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return readCode(code);
  const isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const known = isDate ? "yyyy-mm-dd" : BUILT_IN[id];
  return known === undefined ? GENERAL : readCode(known);
}

function readCode(code: string): NumberFormat {
  if (code.length > MAX_CODE_LENGTH) return GENERAL;
  try {
    if (/^\s*general\s*$/i.test(code) || isTextFormat(code)) return GENERAL;
    if (isDateFormat(code)) return { kind: dateKind(code), code };
    return { kind: "coded", code: plainNumber(code) };
  } catch {
    return GENERAL;
  }
}

function dateKind(code: string): NumberFormat["kind"] {
  const section = code.split(";")[0] ?? "";
  if (/\[(h+|m+|s+)\]/i.test(section)) return "elapsed";
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(code);
  const hasTime = hours || minutes || seconds;
  if (day) return hasTime ? "datetime" : "date";
  return year || month ? "coded" : "time";
}

/**
 * A code without the comma between thousands, so that numbers are found however a question writes them, and without the
 * language, which would change the decimal point.
 */
function plainNumber(code: string): string {
  const literals: string[] = [];
  const bare = code.replace(LITERAL, (literal) => {
    literals.push(
      literal.replace(/^\[\$([^\]-]*)-[^\]]*\]$/, (_, symbol: string) => (symbol === "" ? "" : `"${symbol}"`)),
    );
    return "\u0001";
  });
  const ungrouped = bare.replace(/([#0?]),(?=[#0?])/g, "$1");
  let at = 0;
  return ungrouped.replaceAll("\u0001", () => literals[at++] ?? "");
}
