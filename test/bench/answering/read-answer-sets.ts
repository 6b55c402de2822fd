import { existsSync } from "node:fs";
import path from "node:path";
import type { AnswerBase } from "./answer-set.ts";
import { readArticles } from "./read-articles.ts";
import { type Business, readCustomers } from "./read-customers.ts";
import { readPairBases } from "./read-pair-bases.ts";

const own = path.join(import.meta.dirname, "../../data/answers");

/** Own bases that the judge is fitted on; the others only check it. */
const fitted = new Set(["fernway-bikes", "notably", "zerno", "gartenglueck", "casa-mareva"]);

/** The sets of test/data, each in two halves: the development half is fitted on, the check half is not. */
export async function readOwnSets(half: "development" | "check"): Promise<AnswerBase[]> {
  const pairs = readPairBases(own, (language) => `own pairs ${language}`).filter(
    ({ name }) => fitted.has(name) === (half === "development"),
  );
  const customers: (Business & { set: string })[] = [];
  for (const language of ["en", "ru"] as const) {
    const named = (set: string) => (business: Business) => ({ ...business, set: `${set} ${language}` });
    customers.push(...(await readCustomers(language)).map(named("customers")));
    customers.push(...(await readCustomers(language, "fitted")).map(named("businesses")));
  }
  return [
    ...pairs,
    ...customers.flatMap(({ half: own, set, name, language, documents, questions }): AnswerBase[] =>
      own !== half
        ? []
        : [
            {
              ...{ set, name, language, documents },
              questions: questions.map(({ text, answer, before }) => ({
                ...{ text, earlier: before === null ? [] : [before], isAnswerable: answer !== null },
                isAnswer: (passage) => answer !== null && passage.text.includes(answer),
              })),
            },
          ],
    ),
  ];
}

/**
 * The sets of a folder outside the repository: bases of Q&A pairs by language, or collections of articles (`xquad-en`).
 * Of articles, `half` chooses every second base; null: all.
 */
export function readOutsideSets(folder: string, half: "development" | "check" | null): AnswerBase[] {
  const articles = ["en", "ru"].filter((language) => existsSync(path.join(folder, `xquad-${language}`)));
  if (articles.length === 0)
    return readPairBases(folder, (language, name) => `${path.basename(folder)} ${language} ${name}`);
  return articles
    .flatMap((language) => readArticles(folder, `xquad-${language}`, language))
    .filter(({ name }) => half === null || (Number(/\d+$/.exec(name)![0]) % 2 === 0) === (half === "development"));
}
