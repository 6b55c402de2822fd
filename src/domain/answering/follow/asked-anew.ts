import type { Cue, Language, Quantities } from "../../language/languages/language.ts";
import { bareQuestion } from "../../language/sentences/bare-question.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { analyseQuery } from "../../language/text/analyse-query.ts";
import { isLowInformation } from "../../language/text/is-low-information.ts";
import type { AnswerRequest } from "../types.ts";

/** What a question that follows another one asks anew. */
export interface AskedAnew {
  /** Stems that the questions before it do not have. */
  stems: string[];
  quantities: (keyof Quantities)[];
  /** Where it has neither: its question words. */
  cues: Cue[];
}

/**
 * What a question asks anew when it continues the one before it ("and how heavy is it?" after a price); null when it is complete by
 * itself, or asks the same of another thing ("and the blue one?").
 */
export function askedAnew(
  { question, resolved, history, locale }: Pick<AnswerRequest, "question" | "resolved" | "history" | "locale">,
  language: Language,
): AskedAnew | null {
  const earlier = history.filter(({ sender }) => sender === "user").map(({ text }) => text);
  if (earlier.length === 0) return null;
  const bare = bareQuestion(question);
  const { query, asked, context } = analyseQuery(bare, earlier, locale);
  const continues = resolved !== undefined || (asked === query && context.length > 0);
  if (!continues) return null;
  const before = context.length > 0 ? context : earlier.slice(-1);
  const known = new Set(before.flatMap((turn) => termsOf(turn)));
  const stems = [...new Set(termsOf(bare))].filter((stem) => !known.has(stem) && !isLowInformation(stem));
  const text = bare.toLowerCase();
  const quantities = kinds.filter((kind) => language.quantities[kind].test(text));
  const old = (before.at(-1) ?? "").toLowerCase();
  const isNew = stems.length > 0 || quantities.length > 0;
  const cues = isNew ? [] : language.cues.filter(({ asks }) => asks.test(text) && !asks.test(old));
  return isNew || cues.length > 0 ? { stems, quantities, cues } : null;
}

const kinds = ["money", "weight", "size", "time"] as const;
