import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { DocumentFormat } from "../../../src/domain/knowledge/format/document-format.ts";
import { chunkDocument } from "../../../src/ingest/chunk.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { ExtractionError } from "../../../src/ingest/extract/extraction-error.ts";
import type { BenchDocument } from "./memory-index.ts";

const directory = path.join(import.meta.dirname, "../../data/manuals");

/** A manual of a Debian package, as `dpkg-deb -x` unpacks it into `DIR/package`. */
interface Listed {
  name: string;
  /** Rules and weights are fitted on `development` only; `unseen` is run for reporting. */
  half: "development" | "unseen";
  package: string;
  version: string;
  /** The folder of the manual in the package, and a regular expression for the paths of its files in it. */
  files: string;
  only: string;
}

export interface ManualDocument extends BenchDocument {
  page: number | null;
  file: string;
}

export interface ManualQuestion {
  text: string;
  /** Places with the answer: a page of a PDF as `p.12`, else words of a heading, after `file:` if need be. */
  places: string[];
  /** Parts that a right answer contains, each with its alternatives, in lower case. */
  expected: string[][];
}

export interface Manual extends Listed {
  documents: ManualDocument[];
  questions: ManualQuestion[];
}

/** The manuals whose packages are in `folder`, extracted and chunked like uploads. */
export async function* readManuals(folder: string, half: string): AsyncGenerator<Manual> {
  const listed: Listed[] = JSON.parse(readFileSync(path.join(directory, "manuals.json"), "utf8"));
  for (const manual of listed.filter((one) => half === "all" || one.half === half || one.name === half)) {
    const root = path.join(folder, manual.package, manual.files);
    if (!existsSync(root)) throw new Error(`Unpack ${manual.package} ${manual.version} into ${folder}`);
    const only = new RegExp(manual.only);
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => only.test(file));
    const documents: ManualDocument[] = [];
    for (const [at, file] of files.sort().entries()) documents.push(...(await readFile(root, file, at + 1)));
    yield { ...manual, documents, questions: readQuestions(manual.name) };
  }
}

async function readFile(root: string, file: string, source: number): Promise<ManualDocument[]> {
  const stored = readFileSync(path.join(root, file));
  const name = path.basename(file, ".gz");
  const format = ({ ".html": "html", ".htm": "html", ".pdf": "pdf", ".txt": "text" } as const)[path.extname(name)];
  if (format === undefined) throw new Error(`${file} has an unknown format`);
  const bytes = new Uint8Array(file.endsWith(".gz") ? gunzipSync(stored) : stored);
  const document = await extract(format satisfies DocumentFormat, bytes, async () => {}).catch(noneWithoutText);
  if (document === null) return [];
  // A page of a website has its own title, an uploaded file that of the file.
  const title = format === "html" ? (document.title ?? name) : name;
  return chunkDocument(document).map(({ ordinal, text, headingPath, start, page }) => {
    return { id: `${source}:${ordinal}`, title, text, headingPath, start, source, page, file };
  });
}

/** A page of frames has no text, and an upload of it fails. */
function noneWithoutText(error: unknown): null {
  if (error instanceof ExtractionError && error.failure === "no_text") return null;
  throw error;
}

function readQuestions(name: string): ManualQuestion[] {
  const file = path.join(directory, `${name}.tsv`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [text = "", places = "", expected = ""] = line.split("\t");
    const parts = expected.split(" & ").map((part) => part.split(" | ").map((one) => one.trim().toLowerCase()));
    return { text, places: places.split(" | "), expected: parts };
  });
}
