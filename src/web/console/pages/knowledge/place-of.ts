import { type Tab, tabs } from "./tabs.ts";

export interface Place {
  /** null: there is no such tab. */
  tab: Tab | null;
  /** The rest of the address: an id, `import`. */
  rest: string;
}

/** What an address of the page shows: `/console/knowledge/sources/7`. Without a tab the sources are shown. */
export function placeOf(path: string): Place {
  const [name = "", rest = ""] = path.replace(/^\/console\/knowledge\/?/, "").split("/");
  return { tab: name === "" ? "sources" : (tabs.find((tab) => tab === name) ?? null), rest };
}
