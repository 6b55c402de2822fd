import { missingValues } from "../../../../src/domain/language/values/missing-values.ts";
import { readValues } from "../../../../src/domain/language/values/read-values.ts";
import type { AnswerPart } from "../answer-row.ts";
import { readTable } from "../read-table.ts";

/** Pairs of sentences that state the same value, or another one (test/data/values), by language of the first. */
export const values: AnswerPart = {
  title: "Values: the same is recognised, another one is not taken for it (rows that the rules were not made on)",
  async measure() {
    const pairs = readTable("values/pairs.tsv").filter(([split]) => split === "held_out");
    const languages = [...new Set(pairs.map(([, , language = ""]) => language))].sort();
    return [...languages, "all"].map((code) => {
      const own = pairs.filter(([, , language]) => code === "all" || language === code);
      const of = (verdict: string) => {
        const rows = own.filter(([, known]) => known === verdict);
        return `${rows.filter(isSame).length} of ${rows.length}`;
      };
      return { language: code, "same recognised": of("same"), "other taken for same": of("other") };
    });
  },
};

function isSame([, , language = "", text = "", otherLanguage = "", otherText = ""]: string[]): boolean {
  const { values: one } = readValues(text, language);
  const { values: other } = readValues(otherText, otherLanguage);
  const isRead = one.length > 0 && other.length > 0;
  return isRead && missingValues(one, other).length === 0 && missingValues(other, one).length === 0;
}
