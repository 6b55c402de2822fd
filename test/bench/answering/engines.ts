import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { languageOfSet } from "../retrieval/engines/engine.ts";
import { minisearch } from "../retrieval/engines/minisearch.ts";
import type { AnswerQuestion } from "./answer-set.ts";
import { type BenchDocument, memoryIndex } from "./memory-index.ts";

/** What answers questions in the report. */
export interface AnswerEngine {
  name: string;
  /** Confidence below which it abstains. */
  bound: number;
  open(documents: BenchDocument[]): (question: AnswerQuestion) => { confidence: number; first: Found | undefined };
}

type Found = { title: string; text: string };
type Index = typeof memoryIndex;

/** The commit before this comparison was made. */
const before = "a384d37e";
const boundBefore = 0.45;
const root = path.join(import.meta.dirname, "../../..");

/** This build, the build of `before`, and MiniSearch's first passage without abstention. */
export async function openEngines(): Promise<AnswerEngine[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-before-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const archive = execFileSync("git", ["archive", before, "src", "test/bench", "package.json"], {
    ...{ cwd: root, maxBuffer: 256 * 1024 ** 2 },
  });

  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  if (!existsSync(path.join(folder, "node_modules")))
    symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const load = (file: string) => import(pathToFileURL(path.join(folder, file)).href);
  const { memoryIndex: indexBefore } = (await load("test/bench/answering/memory-index.ts")) as { memoryIndex: Index };
  const { bareQuestion: bareBefore } = (await load("src/domain/language/sentences/bare-question.ts")) as {
    bareQuestion: typeof bareQuestion;
  };
  return [
    engineOf("now", DEFAULT_ABSTAIN_BELOW, memoryIndex, bareQuestion),
    engineOf("before", boundBefore, indexBefore, bareBefore),
    plain,
  ];
}

function engineOf(name: string, bound: number, index: Index, bare: typeof bareQuestion): AnswerEngine {
  return {
    ...{ name, bound },
    open(documents) {
      const ask = index(documents);
      return ({ text, earlier, without }) => {
        const { passages, evidence } = ask(bare(text), without, earlier);
        return { confidence: evidence, first: passages[0] };
      };
    },
  };
}

/** Its confidence is its score, which only orders questions of one base: the bound is 0, and nothing is abstained from. */
const plain: AnswerEngine = {
  ...{ name: "minisearch", bound: 0 },
  open(documents) {
    const set = { name: "", passages: documents, queries: [] } as unknown as Parameters<typeof minisearch.index>[0];
    const byId = new Map(documents.map((document) => [document.id, document]));
    const engine = minisearch.index(set, languageOfSet(set));
    return ({ text, without }) => {
      const id = engine.search(text, 20).find((each) => !without?.(each));
      return { confidence: id === undefined ? -1 : 0, first: id === undefined ? undefined : byId.get(id) };
    };
  },
};
