import { and, eq, ne } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { labels } from "../../../db/labels.ts";
import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { nameTaken } from "../../people/teams/name-taken.ts";
import { announceChange } from "../inbox/announce-change.ts";
import { labelColumns } from "./label-columns.ts";
import type { Label, LabelFields } from "./types.ts";

/** Renames or recolours a label; absent fields stay unchanged. Throws `not_found`, and `conflict` for a name in use. */
export async function updateLabel(
  ctx: Pick<Deps, "db" | "inboxes" | "background">,
  accountId: number,
  labelId: number,
  changes: { [Field in keyof LabelFields]?: LabelFields[Field] | undefined },
): Promise<Label> {
  const { name, color } = changes;
  const own = and(eq(labels.id, labelId), eq(labels.accountId, accountId));
  const [known] = await ctx.db.select(labelColumns).from(labels).where(own);
  if (known === undefined) throw new DomainError("not_found", "No such label.");
  const key = nameKey(name ?? known.name);
  const ofName = and(eq(labels.accountId, accountId), eq(labels.nameKey, key), ne(labels.id, labelId));
  const [other] = await ctx.db.select({ id: labels.id }).from(labels).where(ofName);
  if (other !== undefined) throw nameTaken("label");
  const set = { name: name ?? known.name, nameKey: key, color: color ?? known.color };
  try {
    await ctx.db.update(labels).set(set).where(own);
  } catch (error) {
    if (isUniqueConflict(error, "labels")) throw nameTaken("label");
    throw error;
  }
  announceChange(ctx, accountId, { resource: "labels", assistantId: null });
  return { ...known, name: set.name, color: set.color };
}
