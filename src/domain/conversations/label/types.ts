import type { labels } from "../../../db/labels.ts";

export type Label = Pick<typeof labels.$inferSelect, "id" | "name" | "color" | "createdAt">;

export interface LabelFields {
  name: string;
  /** `#rrggbb` */
  color: string;
}

/** Labels of one account. */
export const maxAccountLabels = 500;
