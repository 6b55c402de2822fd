import { language } from "./appearance.ts";

/** The locale for dates and numbers: the user's language as their browser writes it (`en-GB`), where it names that language. */
export function locale(): string {
  return navigator.languages.find((each) => each.toLowerCase().startsWith(language.value)) ?? language.value;
}
