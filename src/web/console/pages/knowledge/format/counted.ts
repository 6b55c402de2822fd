/** The forms of a noun with a number: English has `one` and `other`, Russian `one`, `few` and `many` (= `other` here). */
export interface Forms {
  one: string;
  few?: string;
  other: string;
}

/** A number with its noun: `counted("ru", 5, { one: "файл", few: "файла", other: "файлов" })` is `5 файлов`. */
export function counted(language: string, count: number, forms: Forms): string {
  const rule = new Intl.PluralRules(language).select(count);
  const noun = rule === "one" ? forms.one : rule === "few" ? (forms.few ?? forms.other) : forms.other;
  return `${new Intl.NumberFormat(language).format(count)} ${noun}`;
}
