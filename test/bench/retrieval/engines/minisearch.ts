import MiniSearch from "minisearch";
import type { SearchLibrary } from "./engine.ts";
import { stemOf, wordsOf } from "./stems-of.ts";

/** MiniSearch with Snowball stems and stop words, the title counted twice, otherwise its defaults. */
export const minisearch: SearchLibrary = {
  name: "minisearch",
  index(set, language) {
    const index = new MiniSearch({
      fields: ["title", "text"],
      tokenize: wordsOf,
      processTerm: (word) => stemOf(word, language),
      searchOptions: { boost: { title: 2 } },
    });
    index.addAll(set.passages);
    return {
      search: (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => String(id)),
    };
  },
};
