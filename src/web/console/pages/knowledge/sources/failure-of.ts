import { language } from "../../../session/appearance.ts";
import { failureTexts } from "./failure-texts.ts";
import type { Source } from "./source.ts";

/** Why a source was not read and what to do, in the user's language where the console has a sentence for it; null: nothing is known. */
export function failureOf({ error_code: code, error_message: message }: Pick<Source, "error_code" | "error_message">) {
  return failureTexts[language.value][code ?? ""] ?? message;
}
