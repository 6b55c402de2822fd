import { type Tab, tabs } from "./tabs.ts";

export interface Place {
  /** null: there is no such tab. */
  tab: Tab | null;
  /** The id of what is open in the tab; null: its list. */
  id: number | null;
}

/** What an address of the page shows: `/console/admin/users/7`. Without a tab the overview is shown. */
export function placeOf(path: string): Place {
  const [name = "", id = "", more] = path.replace(/^\/console\/admin\/?/, "").split("/");
  const tab = name === "" ? "overview" : (tabs.find((each) => each === name) ?? null);
  if (id === "") return { tab, id: null };
  return tab === "users" && /^\d{1,15}$/.test(id) && more === undefined
    ? { tab, id: Number(id) }
    : { tab: null, id: null };
}
