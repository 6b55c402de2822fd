import type { Source } from "../../knowledge/catalogue/source.ts";
import type { Emptiness } from "./report.ts";

/** A document with less text than this, UTF-16 units, was probably a scan or a page rendered by JavaScript. */
const minTextLength = 100;

/** Why a source cannot answer anything; null when it can. `length` is the total length of its passages. */
export function findEmptiness(source: Pick<Source, "kind" | "status">, length: number): Emptiness | null {
  if (source.status === "failed") return "failed";
  if (source.status !== "completed") return null;
  if (length === 0) return "no_text";
  const isRead = source.kind === "file" || source.kind === "page";
  return isRead && length < minTextLength ? "hardly_any_text" : null;
}
