/** The pages of the console, in the order of the navigation; also the first part of their address after `/console/`. */
export const pageNames = ["inbox", "knowledge", "assistants", "figures", "team", "settings", "admin", "start"] as const;

export type PageName = (typeof pageNames)[number];
