import { desc, eq } from "drizzle-orm";
import { invitations } from "../../../db/invitations.ts";
import type { Deps } from "../../deps.ts";
import { toInvitation } from "./to-invitation.ts";
import type { Invitation } from "./types.ts";

/** The people whom an account has invited and who have not joined, the newest first; also those whose link has expired. */
export async function listInvitations(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<Invitation[]> {
  const { id } = invitations;
  const rows = await ctx.db.select().from(invitations).where(eq(invitations.accountId, accountId)).orderBy(desc(id));
  return rows.map((row) => toInvitation(row, ctx.clock()));
}
