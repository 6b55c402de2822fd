import { labels } from "../../../db/labels.ts";

export const labelColumns = { id: labels.id, name: labels.name, color: labels.color, createdAt: labels.createdAt };
