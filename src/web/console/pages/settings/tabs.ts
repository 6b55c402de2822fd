import type { Role } from "../../session/may-call.ts";

export const settingTabs = ["profile", "replies", "tokens", "webhooks", "money", "audit", "data"] as const;
export type SettingTab = (typeof settingTabs)[number];

/** The tabs that a role sees: operators only their own. */
export function tabsOf(role: Role): readonly SettingTab[] {
  return role === "operator" ? ["profile", "replies"] : settingTabs;
}

/** The tab of an address, and what follows it; the profile without one. */
export function placeOf(path: string, role: Role): { tab: SettingTab; rest: string | null } {
  const [word, rest] = path.replace(/^\/console\/settings\/?/, "").split("/");
  return { tab: tabsOf(role).find((tab) => tab === word) ?? "profile", rest: rest || null };
}
