import { findDelimiter } from "../../../../../src/kit/find-delimiter.ts";
import { readCsv } from "../../../../../src/kit/read-csv.ts";

/** A golden set as `POST /api/assistants/{id}/evaluations` takes it; the platform validates the content. */
export interface GoldenSet {
  name?: string;
  questions: Record<string, unknown>[];
  bar?: Record<string, number>;
}

const columns = ["question", "history", "expected_source_id", "expected_source", "expected_answer", "must_abstain"];

/**
 * Reads a golden set by its file extension: `.json` (an array of questions, or an object with `questions`, `name` and
 * `bar`), `.jsonl` (a question per line) or `.csv` (with a header; in `history` each line is a turn). Throws an error
 * that names the line.
 */
export function readGoldenSet(filename: string, text: string): GoldenSet {
  const content = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const ending = /\.(jsonl|ndjson|json|csv)$/i.exec(filename)?.[1]?.toLowerCase();
  switch (ending) {
    case "json":
      return readJson(content);
    case "jsonl":
    case "ndjson":
      return { questions: readLines(content) };
    case "csv":
      return { questions: readTable(content) };
    default:
      throw new Error(`${filename}: a golden set is a .json, .jsonl or .csv file`);
  }
}

function readJson(text: string): GoldenSet {
  const read = parse(text, "the file");
  if (Array.isArray(read)) return { questions: read };
  const set = read as Partial<GoldenSet> | null;
  if (!Array.isArray(set?.questions))
    throw new Error("The file contains neither a list of questions nor an object with `questions`.");
  return {
    questions: set.questions,
    ...(set.name === undefined ? {} : { name: set.name }),
    ...(set.bar === undefined ? {} : { bar: set.bar }),
  };
}

function readLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .flatMap((line, at) => (line.trim() === "" ? [] : [parse(line, `line ${at + 1}`) as Record<string, unknown>]));
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${(error as Error).message}`);
  }
}

function readTable(text: string): Record<string, unknown>[] {
  const [header = [], ...rows] = [...readCsv(text, findDelimiter(text))];
  const names = header.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !columns.includes(name));
  if (unknown.length > 0)
    throw new Error(`Unknown columns: "${unknown.join('", "')}". Known columns: ${columns.join(", ")}`);
  if (!names.includes("question")) throw new Error("The header has no `question` column.");
  return rows
    .map((row, at) => ({ row, line: at + 2 }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ""))
    .map(({ row, line }) =>
      Object.fromEntries(
        names.flatMap((name, at) => {
          const cell = row[at]?.trim() ?? "";
          return cell === "" ? [] : [[name, readCell(name, cell, line)]];
        }),
      ),
    );
}

function readCell(name: string, cell: string, record: number): unknown {
  if (name === "history") return cell.split("\n").filter((turn) => turn.trim() !== "");
  if (name === "expected_source_id") return Number(cell);
  if (name !== "must_abstain") return cell;
  if (/^(true|yes|1|x)$/i.test(cell)) return true;
  if (/^(false|no|0)$/i.test(cell)) return false;
  throw new Error(`record ${record}: must_abstain must be true or false, not "${cell}"`);
}
