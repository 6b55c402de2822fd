import { language } from "../session/appearance.ts";
import { commonTexts } from "../texts/common.ts";
import { ApiError } from "./api-error.ts";
import { fieldProblem } from "./field-problem.ts";

/** The sentence that tells a user why something failed, in their language where the platform has one. */
export function problemOf(error: unknown): string {
  const texts = commonTexts[language.value];
  if (!(error instanceof ApiError)) {
    console.error(error);
    return texts.failed;
  }
  if (error.status === 0) return texts.unreachable;
  if (error.status === 429) return texts.tooMany(error.retryAfter ?? 60);
  if (error.status >= 500 && error.detail === "") return texts.failed;
  if (error.changed !== null) return texts.notSaved;
  const fields = Object.entries(error.fields).map(
    ([name, message]) => fieldProblem(message, language.value) ?? texts.wrongField(name, message),
  );
  if (fields.length > 0) return [...new Set(fields)].join(" ");
  if (language.value === "ru" && error.russian !== "") return error.russian;
  return (fieldProblem(error.detail, language.value) ?? error.detail) || texts.failed;
}
