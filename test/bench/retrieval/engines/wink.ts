import bm25 from "wink-bm25-text-search";
import nlp from "wink-nlp-utils";
import type { SearchLibrary } from "./engine.ts";
import { stemsOf } from "./stems-of.ts";

/**
 * wink-bm25-text-search with its own preparation for English (lower case, tokens, stop words, stems, negation kept).
 * Russian uses Snowball stems, because it has none for Russian. A title counts five times.
 */
export const wink: SearchLibrary = {
  name: "wink-bm25",
  index(set, language) {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { title: 5, text: 1 } });
    engine.definePrepTasks(
      language === "english"
        ? [
            nlp.string.lowerCase,
            nlp.string.removeExtraSpaces,
            nlp.string.tokenize0,
            nlp.tokens.propagateNegations,
            nlp.tokens.removeWords,
            nlp.tokens.stem,
          ]
        : [(text: string) => stemsOf(text, language)],
    );
    set.passages.forEach(({ title, text }, at) => void engine.addDoc({ title, text }, at));
    // It cannot search fewer than three documents.
    const isSmall = set.passages.length < 3;
    if (!isSmall) engine.consolidate();
    return {
      search: (question, limit) =>
        isSmall ? [] : engine.search(question, limit).map(([at]) => set.passages[Number(at)]?.id ?? ""),
    };
  },
};
