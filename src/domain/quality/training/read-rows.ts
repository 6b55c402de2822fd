import * as z from "zod";
import { findDelimiter } from "../../../kit/find-delimiter.ts";
import { readCsv } from "../../../kit/read-csv.ts";
import { DomainError } from "../../errors.ts";
import { MAX_COLUMNS, MAX_EXAMPLES } from "./training-limits.ts";

export type ImportFormat = "csv" | "json" | "jsonl";

/** A row of an import: its fields by their names in lower case, and its number for a person, from 1. */
export interface ImportRow {
  number: number;
  fields: Record<string, unknown>;
}

const Fields = z.record(z.string(), z.unknown());

/**
 * Reads the rows of an import: a table with a header line (CSV, with any usual delimiter), a JSON array of objects, or one JSON
 * object a line. Throws `validation_failed` when it is something else, and when it has more rows than a dataset may have.
 */
export function readRows(format: ImportFormat, content: string): ImportRow[] {
  const text = content.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const rows: ImportRow[] = [];
  for (const row of format === "csv" ? rowsOfTable(text) : format === "json" ? rowsOfArray(text) : rowsOfLines(text)) {
    if (rows.length === MAX_EXAMPLES) {
      throw refused(`The import has more than ${MAX_EXAMPLES} rows, which is the most that a dataset may have.`);
    }
    rows.push(row);
  }
  return rows;
}

function* rowsOfTable(text: string): Generator<ImportRow> {
  // The row that is being read.
  let number = 1;
  const lines = readCsv(text, findDelimiter(text), () => {
    throw refused(`Row ${number} has a quotation mark that is not closed.`);
  });
  const header = lines.next().value?.map((name: string) => name.trim().toLowerCase()) ?? [];
  // Each row has a field for each of them.
  if (header.length > MAX_COLUMNS) throw refused(`A table may have at most ${MAX_COLUMNS} columns.`);
  const needed = [header.findIndex(isTextName), header.findIndex(isIntentName)];
  if (needed.includes(-1)) {
    throw refused('The first line of a table must name its columns, with "text" and "intent" among them.');
  }
  number += 1;
  for (const cells of lines) {
    if (cells.some((cell) => cell.trim() !== "")) {
      if (cells.length <= Math.max(...needed))
        throw refused(`Row ${number} has too few cells for its text and intent.`);
      if (cells.slice(header.length).some((cell) => cell.trim() !== ""))
        throw refused(`Row ${number} has more cells than columns: put a text that contains the delimiter in quotes.`);
      const fields = Object.fromEntries(header.map((name: string, at: number) => [name, (cells[at] ?? "").trim()]));
      yield { number, fields: named(fields) };
    }
    number += 1;
  }
}

function* rowsOfArray(text: string): Generator<ImportRow> {
  const parsed = parse(text, "The import");
  const list = Array.isArray(parsed) ? parsed : (parsed as { examples?: unknown } | null)?.examples;
  if (!Array.isArray(list)) throw refused('The import must be a JSON array, or an object with an array "examples".');
  for (const [at, value] of list.entries()) yield { number: at + 1, fields: fieldsOf(value, `Entry ${at + 1}`) };
}

function* rowsOfLines(text: string): Generator<ImportRow> {
  let number = 0;
  for (const line of text.split("\n")) {
    number += 1;
    if (line.trim() !== "") yield { number, fields: fieldsOf(parse(line, `Line ${number}`), `Line ${number}`) };
  }
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(`${place} is not JSON: ${(error as Error).message}`);
  }
}

function fieldsOf(value: unknown, place: string): Record<string, unknown> {
  const fields = Fields.safeParse(value);
  if (!fields.success) throw refused(`${place} is not a JSON object.`);
  return named(Object.fromEntries(Object.entries(fields.data).map(([name, field]) => [name.toLowerCase(), field])));
}

/** The fields with the names that other products' exports use as ours. */
function named(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => {
    if (isTextName(name)) return ["text", value];
    return [isIntentName(name) ? "intent" : name, value];
  });
  return Object.fromEntries(entries);
}

function isTextName(name: string): boolean {
  return ["text", "message", "utterance", "question"].includes(name);
}

function isIntentName(name: string): boolean {
  return ["intent", "label", "category"].includes(name);
}

function refused(issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: ["content"], issue, kind: "invalid" }] });
}
