import { call } from "../../../client/call.ts";
import { saveFile } from "./save-file.ts";
import { writeTable } from "./write-table.ts";

const pageSize = 500;

/** Saves all pairs of an assistant as CSV, in the form that the import reads. Returns how many. */
export async function exportPairs(
  { id, name }: { id: number; name: string },
  onProgress: (count: number) => void,
): Promise<number> {
  const rows = [["question", "answer", "tags"]];
  for (let offset = 0; ; offset += pageSize) {
    const pairs = await call("GET /api/qa-knowledge", { query: { assistant_id: id, limit: pageSize, offset } });
    rows.push(...pairs.map(({ question, answer, tags }) => [question, answer, tags.join(", ")]));
    onProgress(rows.length - 1);
    if (pairs.length < pageSize) break;
  }
  saveFile(`${name.replace(/[^\p{L}\p{N}]+/gu, "-")}-questions.csv`, writeTable(rows));
  return rows.length - 1;
}
