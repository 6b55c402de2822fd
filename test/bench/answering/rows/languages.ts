import { readFileSync } from "node:fs";
import path from "node:path";
import { answer } from "../../../../src/domain/answering/answer.ts";
import type { Answer } from "../../../../src/domain/answering/types.ts";
import { knownLanguages } from "../../../../src/domain/language/languages/known-languages.ts";
import { languageOf } from "../../../../src/domain/language/languages/language-of.ts";
import { bareQuestion } from "../../../../src/domain/language/sentences/bare-question.ts";
import type { AnswerPart } from "../answer-row.ts";
import { type BenchRetrieval, memoryIndex } from "../memory-index.ts";
import { readTable } from "../read-table.ts";

const probes = path.join(import.meta.dirname, "../../../data/languages/probes");

/** Short messages whose language is told, and questions in each language (test/data/languages). */
export const languages: AnswerPart = {
  title: "Languages: told from a short message of the half that nothing was chosen on, and probes answered",
  async measure() {
    const rows = [];
    for (const { code } of knownLanguages) {
      const messages = readTable("languages/messages.tsv").filter(([of]) => of === code);
      // The file begins with a message for development.
      const held = messages.filter((_, at) => at % 2 === 1).map(([, text = ""]) => text);
      const right = (locale: string | null) => held.filter((text) => languageOf(text, { locale }).code === code).length;
      const told = { told: `${right(null)} of ${held.length}`, "told, English locale": right("en") };
      rows.push({ language: code, ...told, "told, own locale": right(code), ...(await probe(code)) });
    }
    return rows;
  },
};

async function probe(code: string): Promise<Record<string, string>> {
  const lines = readFileSync(path.join(probes, `${code}.txt`), "utf8").split("\n");
  const files = lines.flatMap((line, at) =>
    line.startsWith("= ") ? [{ id: String(at), title: line.slice(2), text: lines[at + 1] ?? "" }] : [],
  );
  const search = memoryIndex(files);
  let [asked, answered, without, wrongly] = [0, 0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const question = line.slice(2);
    if (line.startsWith("? ")) {
      const { outcome, citations } = await ask(question, search(bareQuestion(question)));
      const quoted = lines[at + 1]?.slice(2) ?? "";
      asked++;
      if (outcome === "answer" && citations.some(({ quote }) => quote.includes(quoted))) answered++;
    }
    if (line.startsWith("! ")) {
      const { outcome } = await ask(question, search(bareQuestion(question)));
      without++;
      if (outcome === "answer") wrongly++;
    }
  }
  return { "probes answered": `${answered} of ${asked}`, "without an answer, answered": `${wrongly} of ${without}` };
}

function ask(question: string, retrieval: BenchRetrieval): Promise<Answer> {
  const assistant = { id: 1, name: "", systemPrompt: "", aiModel: "extractive", abstainBelow: null };
  const signal = new AbortController().signal;
  return answer({ chatModel: null }, { question, history: [], assistant, retrieval, onDelta: () => {}, signal });
}
