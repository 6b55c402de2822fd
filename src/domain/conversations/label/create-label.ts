import { count, eq } from "drizzle-orm";
import { labels } from "../../../db/labels.ts";
import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { nameTaken } from "../../people/teams/name-taken.ts";
import { announceChange } from "../inbox/announce-change.ts";
import { labelColumns } from "./label-columns.ts";
import { type Label, type LabelFields, maxAccountLabels } from "./types.ts";

/** Creates a label. Throws `conflict` when the account has one of this name, or too many. */
export async function createLabel(
  ctx: Pick<Deps, "db" | "clock" | "inboxes" | "background">,
  accountId: number,
  { name, color }: LabelFields,
): Promise<Label> {
  const [counted] = await ctx.db.select({ total: count() }).from(labels).where(eq(labels.accountId, accountId));
  if ((counted?.total ?? 0) >= maxAccountLabels)
    throw new DomainError("conflict", `An account may have at most ${maxAccountLabels} labels. Delete some first.`);
  const [label] = await ctx.db
    .insert(labels)
    .values({ accountId, name, nameKey: nameKey(name), color, createdAt: ctx.clock() })
    .onConflictDoNothing()
    .returning(labelColumns);
  if (label === undefined) throw nameTaken("label");
  announceChange(ctx, accountId, { resource: "labels", assistantId: null });
  return label;
}
