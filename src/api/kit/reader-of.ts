import * as z from "zod";
import type { Route } from "./route.ts";

/** How the record that a route changes is read. */
export interface Reader {
  route: Route;
  /** The record in the answer of `route`, by the names of the fields of a change; undefined when it is not there. */
  recordIn(answer: unknown, params: Record<string, unknown>): unknown;
}

/**
 * The route that reads what a route changes: the one it names; of a PUT or PATCH also the GET of its path, or that of the list which
 * its path is in. null: there is none, and `If-Unchanged` is refused.
 */
export function readerOf(routes: Route[], { method, paths, current }: Route): Reader | null {
  const reads = routes.filter((route) => route.method === "get" && !(route.success.schema instanceof z.ZodNever));
  if (current === null) return null;
  if (current !== undefined) {
    const named = reads.find(({ id }) => id === current.readBy);
    if (named === undefined) throw new Error(`No route reads as ${current.readBy}.`);
    const { recordIn = (record: unknown) => record } = current;
    return { route: named, recordIn: (answer, params) => recordIn(contentOf(answer), params) };
  }
  if (method !== "put" && method !== "patch") return null;
  const own = reads.find((route) => route.paths.some((path) => paths.includes(path)));
  if (own !== undefined) return { route: own, recordIn: contentOf };
  const [, list, name = ""] = /^(.+)\/\{(\w+)\}$/.exec(paths[0]) ?? [];
  const listing = reads.find((route) => list !== undefined && route.paths.includes(list));
  if (listing === undefined || !(listing.success.schema instanceof z.ZodArray)) return null;
  const isNamed = (params: Record<string, unknown>) => (record: { id?: unknown }) =>
    String(record.id) === String(params[name]);
  return { route: listing, recordIn: (answer, params) => (answer as { id?: unknown }[]).find(isNamed(params)) };
}

/** Some dialects answer in an envelope. */
function contentOf(answer: unknown): unknown {
  const isEnveloped = typeof answer === "object" && answer !== null && "status" in answer && "data" in answer;
  return isEnveloped ? answer.data : answer;
}
