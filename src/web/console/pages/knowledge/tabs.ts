/** The tabs of the page, in their order; also their address after `/console/knowledge/`. */
export const tabs = ["sources", "qa", "unanswered", "gaps", "playground", "cost"] as const;

export type Tab = (typeof tabs)[number];
