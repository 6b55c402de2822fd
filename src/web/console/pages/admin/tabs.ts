/** The tabs of the page, in their order; also their address after `/console/admin/`. */
export const tabs = [
  ...(["overview", "users", "settings", "tokens", "plugins", "bots", "jobs", "audit", "mails"] as const),
  "support",
] as const;

export type Tab = (typeof tabs)[number];
