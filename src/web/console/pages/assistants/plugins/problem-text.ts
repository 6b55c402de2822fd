import type { ConfigProblem } from "./config-problems.ts";
import type { pluginsTexts } from "./texts.ts";

/** A problem of a setting as a sentence. */
export function problemText({ keyword, limit, detail }: ConfigProblem, texts: (typeof pluginsTexts)["en"]): string {
  const { problems } = texts;
  const shown = String(limit);
  switch (keyword) {
    case "required":
      return problems.required;
    case "unreadable":
      return problems.unreadable;
    case "minLength":
      return problems.minLength(shown);
    case "maxLength":
      return problems.maxLength(shown);
    case "minimum":
      return problems.minimum(shown);
    case "maximum":
      return problems.maximum(shown);
    case "exclusiveMinimum":
      return problems.above(shown);
    case "exclusiveMaximum":
      return problems.below(shown);
    case "multipleOf":
      return problems.multipleOf(shown);
    case "type":
      return limit === "integer" ? problems.whole : problems.other(detail);
    case "format":
      return problems.format(shown);
    case "pattern":
      return problems.pattern(shown);
    default:
      return problems.other(detail);
  }
}
