import type { ContextTrace } from "./known.ts";
import type { EntityReader } from "./references/read-entities.ts";
import type { Reference } from "./references/reference.ts";
import { replaceReferences } from "./references/replace-references.ts";
import type { Turn } from "./references/resolve-references.ts";

/** Characters that the question may become longer by. */
const mostAdded = 500;
/** Dates and numbers of orders are in no document: they would only lead the search away. A tool needs them. */
const searched: ReadonlySet<Reference["kind"]> = new Set(["ordinal", "pronoun", "one", "noun", "place"]);

/**
 * A question with what "it", "the second one" or "there" means in it, for the search and for the built-in model; the question itself
 * when it refers to nothing, or when it is not sure enough to what. `isForTool`: also with the number of "my order" and the day of
 * "that day". `at`: when it was asked, milliseconds.
 */
export async function resolveQuestion(
  ctx: EntityReader,
  input: { question: string; history: readonly Turn[]; at: number; isForTool?: boolean },
): Promise<{ question: string; trace?: ContextTrace }> {
  const { question, history, at, isForTool = false } = input;
  if (history.length === 0) return { question };
  const { resolveReferences } = await import("./references/resolve-references.ts");
  const { references } = await resolveReferences(ctx, { text: question, turns: history, at });
  const wanted = references.filter(
    ({ kind, replacement }) => replacement !== null && (isForTool || searched.has(kind)),
  );
  const resolved = replaceReferences(question, wanted);
  if (resolved === question || resolved.length > question.length + mostAdded) return { question };
  const understood = wanted.map(({ text, antecedent, confidence }) => ({
    text,
    antecedent: antecedent ?? "",
    confidence,
  }));
  return { question: resolved, trace: { resolvedQuestion: resolved, references: understood } };
}
