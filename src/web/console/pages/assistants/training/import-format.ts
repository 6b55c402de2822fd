/** The format of a file of examples by its name; null for another one. */
export function importFormat(name: string): "csv" | "json" | "jsonl" | null {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1];
  if (ending === "csv" || ending === "tsv" || ending === "txt") return "csv";
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  return ending === "json" ? "json" : null;
}
