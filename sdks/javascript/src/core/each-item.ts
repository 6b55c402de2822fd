import type { CallOptions, Input } from "./operation.ts";

/** How an operation's pages follow one another. */
export interface PagePlan {
  /**
   * The parameter that moves on: by the items read (`offset`), by one (`page`), or to where the page says it continues
   * (`next`, a field of the page) or to a field of its last item (`last`).
   */
  by: string;
  /** The field of the page with the items; without one, the page is the list. */
  items?: string;
  next?: string;
  last?: string;
  /** The parameter's value for the first page. */
  first?: number;
}

type List<I> = (input: I, options: CallOptions | undefined) => Promise<unknown>;

/** All items of a list, page after page, as far as they are wanted. A `limit` in the query is the size of a page. */
export async function* eachItem<T>(
  list: List<never>,
  input: object,
  { by, items: field, next, last, first }: PagePlan,
  options?: CallOptions,
): AsyncGenerator<T, void, undefined> {
  const query: Record<string, unknown> = { ...(input as Input).query };
  if (first !== undefined) query[by] ??= first;
  for (let read = Number(query["offset"] ?? 0); ; ) {
    const page = (await list({ ...input, query: { ...query } } as never, options)) as Record<string, unknown>;
    const items = (Array.isArray(page) ? page : page[field ?? "data"]) as T[];
    yield* items;
    read += items.length;
    if (items.length === 0 || isLast(page, read)) return;
    const end = items.at(-1) as Record<string, unknown>;
    const asked = query[by];
    if (by === "page") query[by] = Number(query[by] ?? 1) + 1;
    else if (by === "offset") query[by] = read;
    else query[by] = next === undefined ? end[last ?? "id"] : page[next];
    if (query[by] === undefined || query[by] === null) return;
    if (query[by] === asked) throw new Error("The list does not go on: its next page is the one that was read.");
  }
}

function isLast(page: Record<string, unknown>, read: number): boolean {
  if (page["has_more"] === false) return true;
  const { page: at, totalPages, pages } = (page["pagination"] ?? {}) as Record<string, unknown>;
  const of = totalPages ?? pages;
  if (typeof at === "number" && typeof of === "number") return at >= of;
  return typeof page["total"] === "number" && typeof page["has_more"] !== "boolean" && read >= page["total"];
}
