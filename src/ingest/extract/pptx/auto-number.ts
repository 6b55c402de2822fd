import { numeral } from "../numeral.ts";

const FORMATS: Record<string, string> = {
  arabic: "decimal",
  alphaLc: "lowerLetter",
  alphaUc: "upperLetter",
  romanLc: "lowerRoman",
  romanUc: "upperRoman",
};

/** The label of a numbered paragraph by its scheme, such as `alphaLcParenR` (ECMA-376 part 1, 20.1.10.61): `a)`. */
export function autoNumber(scheme: string, value: number): string {
  const [, kind = "arabic", style = "Period"] = /^(arabic|alphaLc|alphaUc|romanLc|romanUc)(\w*)$/.exec(scheme) ?? [];
  const number = numeral(value, FORMATS[kind] ?? "decimal");
  if (style === "ParenBoth") return `(${number})`;
  return style === "ParenR" ? `${number})` : style === "Plain" ? number : `${number}.`;
}
