export const teamTabs = ["people", "groups", "hours", "labels", "promises"] as const;
export type TeamTab = (typeof teamTabs)[number];

/** The tab of an address; people without one. */
export function tabOf(path: string): TeamTab {
  const word = path.replace(/^\/console\/team\/?/, "").split("/")[0];
  return teamTabs.find((tab) => tab === word) ?? "people";
}
