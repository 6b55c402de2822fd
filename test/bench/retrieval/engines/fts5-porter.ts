import { DatabaseSync } from "node:sqlite";
import type { SearchLibrary } from "./engine.ts";
import { stemsOf, wordsOf } from "./stems-of.ts";

/**
 * One FTS5 table, an OR query of the question's words, `bm25()`. `porter` stems only English, so for Russian the table
 * contains Snowball stems.
 */
export const fts5Porter: SearchLibrary = {
  name: "FTS5 porter",
  index(set, language) {
    const database = new DatabaseSync(":memory:");
    const isEnglish = language === "english";
    const written = (text: string) => (isEnglish ? text : stemsOf(text, language).join(" "));
    const tokenizer = isEnglish ? "porter unicode61" : "unicode61";
    database.exec(`CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = '${tokenizer}')`);
    const insert = database.prepare("INSERT INTO passages VALUES (?, ?, ?)");
    for (const { id, title, text } of set.passages) insert.run(id, written(title), written(text));
    const select = database.prepare(
      "SELECT id FROM passages WHERE passages MATCH ? ORDER BY bm25(passages, 0, 3, 1) LIMIT ?",
    );
    return {
      search(question, limit) {
        const words = isEnglish ? wordsOf(question) : stemsOf(question, language);
        if (words.length === 0) return [];
        const match = words.map((word) => `"${word}"`).join(" OR ");
        return select.all(match, limit).map((row) => String(row["id"]));
      },
    };
  },
};
