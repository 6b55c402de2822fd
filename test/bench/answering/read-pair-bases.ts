import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { qaText } from "../../../src/domain/knowledge/qa/qa-text.ts";
import type { AnswerBase, AnswerQuestion } from "./answer-set.ts";

/**
 * Reads bases of Q&A pairs: `LANGUAGE/NAME.pairs.tsv` has a question and its answer a line (`\n` for a line break),
 * `NAME.asked.tsv` what customers ask: the message, the stored question that answers it (`-`: none), and the messages
 * before it, separated by ` | `. Each question with an answer is asked twice: of the whole base, and of the base without
 * its pair, where it has no answer.
 */
export function readPairBases(folder: string, set: (language: string, name: string) => string): AnswerBase[] {
  return readdirSync(folder)
    .filter((language) => existsSync(path.join(folder, language)) && /^[a-z]{2}$/.test(language))
    .sort()
    .flatMap((language) =>
      readdirSync(path.join(folder, language))
        .filter((file) => file.endsWith(".pairs.tsv"))
        .sort()
        .map((file) => file.replace(".pairs.tsv", ""))
        .map((name) => ({ set: set(language, name), name, language, ...readBase(path.join(folder, language, name)) })),
    );
}

function readBase(file: string): Pick<AnswerBase, "documents" | "questions"> {
  const pairs = linesOf(`${file}.pairs.tsv`).map(([question = "", answer = ""]) => ({
    question,
    answer: answer.replaceAll("\\n", "\n"),
  }));
  const documents = pairs.map(({ question, answer }) => ({
    ...{ id: question, title: question, text: qaText(question, answer).text },
  }));
  const known = new Set(pairs.map(({ question }) => question));
  const questions = linesOf(`${file}.asked.tsv`).flatMap(([text = "", stored = "-", before = ""]): AnswerQuestion[] => {
    if (stored !== "-" && !known.has(stored)) throw new Error(`${file}: no pair has the question ${stored}`);
    const asked = { text, earlier: before === "" ? [] : before.split(" | ") };
    const unanswerable = { ...asked, isAnswerable: false, isAnswer: () => false };
    if (stored === "-") return [unanswerable];
    return [
      { ...asked, isAnswerable: true, isAnswer: ({ title }) => title === stored },
      { ...unanswerable, without: (id) => id === stored },
    ];
  });
  return { documents, questions };
}

function linesOf(file: string): string[][] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}
