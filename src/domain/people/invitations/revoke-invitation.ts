import { and, eq } from "drizzle-orm";
import { invitations } from "../../../db/invitations.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Takes an invitation back: its link stops to work at once. Throws `not_found`. */
export async function revokeInvitation(ctx: Pick<Deps, "db">, accountId: number, id: number): Promise<void> {
  const isIt = and(eq(invitations.id, id), eq(invitations.accountId, accountId));
  const [gone] = await ctx.db.delete(invitations).where(isIt).returning({ id: invitations.id });
  if (gone === undefined) throw new DomainError("not_found", "No such invitation.");
}
