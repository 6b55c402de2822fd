import type { Source } from "../../knowledge/catalogue/source.ts";
import type { Emptiness } from "./report.ts";

/** A document with less text than this, UTF-16 units, was probably a scan or a page that its script fills. */
const hardlyAny = 100;

/** Why a source answers nothing; null when it may. `length` is that of its passages together. */
export function findEmptiness(source: Pick<Source, "kind" | "status">, length: number): Emptiness | null {
  if (source.status === "failed") return "failed";
  if (source.status !== "completed") return null;
  if (length === 0) return "no_text";
  const isRead = source.kind === "file" || source.kind === "page";
  return isRead && length < hardlyAny ? "hardly_any_text" : null;
}
