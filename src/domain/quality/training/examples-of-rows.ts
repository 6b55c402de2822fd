import { DomainError, type FieldIssue } from "../../errors.ts";
import { exampleOf } from "./example-of.ts";
import type { ImportRow } from "./read-rows.ts";
import type { NewExample } from "./types.ts";

const maxIssues = 20;

/** The examples of an import's rows. Throws `validation_failed` with the first wrong rows: then none of them is used. */
export function examplesOfRows(rows: ImportRow[], path: "content" | "examples"): NewExample[] {
  const examples: NewExample[] = [];
  const issues: FieldIssue[] = [];
  for (const row of rows) {
    const example = exampleOf(row);
    if (typeof example !== "string") {
      examples.push(example);
      continue;
    }
    const issue = `Row ${row.number} ${example}.`;
    issues.push({ path: [path, row.number], issue, kind: "invalid" });
    if (issues.length === maxIssues) break;
  }
  if (issues.length > 0) throw new DomainError("validation_failed", issues[0]!.issue, { issues });
  return examples;
}
