import { useLocation } from "preact-iso";

export interface Filters {
  /** The value of a filter; empty when it is not set. */
  of(name: string): string;
  /** The number of entries before the page shown. */
  offset: number;
  /** Changes filters and goes to the first page, unless `offset` is changed itself. */
  set(changes: Record<string, string>): void;
}

/** The filters of a list, kept in the address: they survive a reload, and a link shows the same. */
export function useFilters(): Filters {
  const { path, query, route } = useLocation();
  const offset = Number(query["offset"]);
  return {
    of: (name) => query[name] ?? "",
    offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
    set: (changes) => {
      const next = Object.entries({ ...query, offset: "", ...changes }).filter(([, value]) => value !== "");
      route(next.length === 0 ? path : `${path}?${new URLSearchParams(next)}`, true);
    },
  };
}
