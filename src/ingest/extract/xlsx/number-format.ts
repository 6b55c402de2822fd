/** How a cell's number is shown. */
export interface NumberFormat {
  kind: "number" | "percent" | "date" | "time" | "datetime" | "elapsed";
  /** Digits after the decimal point; null: as many as the number has. */
  decimals: number | null;
  prefix: string;
  suffix: string;
}

const GENERAL: NumberFormat = { kind: "number", decimals: null, prefix: "", suffix: "" };

/** The built-in formats, by id (ECMA-376 part 1, 18.8.30); others count as general. */
const BUILT_IN: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};

/** A format by its id, and its code if the workbook defines it. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return readCode(code);
  const isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const known = isDate ? "yyyy-mm-dd" : BUILT_IN[id];
  return known === undefined ? GENERAL : readCode(known);
}

/** Parses the first section of a format code, the one for positive numbers. */
function readCode(code: string): NumberFormat {
  const section = code.split(";")[0] ?? "";
  const isElapsed = /\[(h+|m+|s+)\]/i.test(section);
  const words: { text: string; at: number }[] = [];
  const bare = section
    .replace(
      /"([^"]*)"|\[\$([^[\]-]*)(?:-[^[\]]*)?\]|\\(.)|\[[^[\]]*\]|[_*]./g,
      (_, quoted, symbol, escaped, at: number) => {
        words.push({ text: quoted ?? symbol ?? escaped ?? "", at });
        return " ";
      },
    )
    .replace(/general/i, "0.#");
  if (isElapsed) return { ...GENERAL, kind: "elapsed" };
  const hasTime = /[hs]/i.test(bare);
  const hasDay = /[yd]/i.test(bare) || (/m/i.test(bare) && !hasTime);
  if (hasTime || hasDay) return { ...GENERAL, kind: hasTime && hasDay ? "datetime" : hasTime ? "time" : "date" };
  if (!/[0#]/.test(bare) || /[/E]|,\s*(\.|$)/.test(bare.replace(/#,##/g, ""))) return GENERAL;
  const first = section.search(/[0#?]/);
  const own = /[\p{Sc}]/u.exec(bare)?.[0] ?? "";
  const side = (isBefore: boolean) =>
    words
      .filter((word) => word.at < first === isBefore)
      .map((word) => word.text)
      .join("")
      .trim();
  const isOwnBefore = own !== "" && bare.indexOf(own) < bare.search(/[0#?]/);
  const isGeneral = /general/i.test(section);
  return {
    kind: bare.includes("%") ? "percent" : "number",
    decimals: isGeneral ? null : (/\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0),
    prefix: side(true) || (isOwnBefore ? own : ""),
    suffix: side(false) || (isOwnBefore ? "" : own),
  };
}
