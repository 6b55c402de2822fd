import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chunkDocument } from "../../../src/ingest/chunk.ts";
import { extractMarkdown } from "../../../src/ingest/extract/markdown/extract-markdown.ts";
import type { BenchDocument } from "./memory-index.ts";

const directory = path.join(import.meta.dirname, "../../data/customers");

/** A business of `test/data/customers`: its document in chunks and the questions of its customers. */
export interface Business {
  name: string;
  language: string;
  /** Weights are fitted on one half and checked on the other. */
  half: "development" | "check";
  documents: BenchDocument[];
  questions: CustomerQuestion[];
}

export interface CustomerQuestion {
  text: string;
  /** Text that the answering passage must contain; null when the document has no answer. */
  answer: string | null;
  /** The customer's previous message. */
  before: string | null;
}

/**
 * Every business of a language, chunked like an upload. Every second one by name is in the check half. Those of `fitted` were
 * written later, only for fitting: all are in the development half.
 */
export async function readCustomers(language: "en" | "ru", part: "" | "fitted" = ""): Promise<Business[]> {
  const folder = path.join(directory, part, language);
  const names = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return Promise.all(
    names.sort().map(async (file, at) => {
      const name = file.replace(/\.md$/, "");
      const document = await extractMarkdown(readFileSync(path.join(folder, file)));
      const documents = chunkDocument(document).map(({ ordinal, text, headingPath, start }) => {
        return { id: `${ordinal}`, title: document.title ?? name, text, headingPath, start, source: at + 1 };
      });
      const lines = readFileSync(path.join(folder, `${name}.tsv`), "utf8")
        .trim()
        .split("\n");
      const questions = lines.map((line) => {
        const [text = "", answer = "-", before = null] = line.split("\t");
        return { text, answer: answer === "-" ? null : answer, before };
      });
      return {
        name,
        language,
        half: part === "fitted" || at % 2 === 0 ? "development" : "check",
        documents,
        questions,
      } as const;
    }),
  );
}
