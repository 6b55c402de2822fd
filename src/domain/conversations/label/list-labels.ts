import { asc, eq } from "drizzle-orm";
import { labels } from "../../../db/labels.ts";
import type { Deps } from "../../deps.ts";
import { labelColumns } from "./label-columns.ts";
import type { Label } from "./types.ts";

/** An account's labels, by name. */
export function listLabels(ctx: Pick<Deps, "db">, accountId: number): Promise<Label[]> {
  return ctx.db.select(labelColumns).from(labels).where(eq(labels.accountId, accountId)).orderBy(asc(labels.nameKey));
}
