import lunr from "lunr";
import type { SearchLibrary } from "./engine.ts";
import { stemsOf } from "./stems-of.ts";

/** lunr with Snowball stems and stop words instead of its English pipeline. */
export const lunrEngine: SearchLibrary = {
  name: "lunr",
  index(set, language) {
    const index = lunr((builder) => {
      // Its trimmer and stemmer support only Latin letters, so the terms are prepared here.
      builder.pipeline.reset();
      builder.searchPipeline.reset();
      builder.ref("id");
      builder.field("title");
      builder.field("text");
      for (const { id, title, text } of set.passages) {
        builder.add({ id, title: stemsOf(title, language), text: stemsOf(text, language) });
      }
    });
    return {
      search: (question, limit) =>
        index
          .query((query) => {
            for (const stem of stemsOf(question, language)) query.term(stem, {});
          })
          .slice(0, limit)
          .map(({ ref }) => ref),
    };
  },
};
