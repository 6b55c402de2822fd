import { and, desc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Principal } from "../../people/account/types.ts";
import { currentOf } from "./read-current-dialog.ts";
import type { ListedDialog } from "./read-dialogs.ts";

export interface SiteDialogQuery {
  /** For a user: dialogs of this visitor only. Ignored for a guest, who sees only its own dialogs. */
  guestId?: string | undefined;
  /** Dialogs older than this one. */
  beforeId?: number | undefined;
  limit: number;
}

/** A dialog without a message that is older than this has none: the catalogue is not that far behind, milliseconds. */
const longestLagMs = 60_000;

/**
 * A visitor's dialogs, newest first; for a user, the dialogs of the account's websites. Seconds behind the rooms, but a visitor finds
 * what was just begun: it is read from its room. To a visitor one that is merged into another is open: it takes messages.
 */
export async function readSiteDialogs(
  ctx: Deps,
  caller: Principal,
  query: SiteDialogQuery,
): Promise<{ dialogs: ListedDialog[]; hasMore: boolean }> {
  const { guestId, beforeId, limit } = query;
  const asked = caller.kind === "user" && guestId !== undefined ? eq(dialogs.guestId, guestId) : undefined;
  const older = beforeId === undefined ? undefined : lt(dialogs.id, beforeId);
  const rows = await listed(ctx, and(withinReach(caller), asked, older)).limit(limit + 1);
  const found = rows.slice(0, limit).map(join);
  if (caller.kind === "user") return { dialogs: found, hasMore: rows.length > limit };
  const isBegun = ({ lastMessageAt, createdAt }: ListedDialog) =>
    lastMessageAt === null && createdAt > ctx.clock() - longestLagMs;
  const current = await Promise.all(found.map((dialog) => (isBegun(dialog) ? currentOf(ctx, dialog) : dialog)));
  return { dialogs: current.map((dialog, at) => shownTo(caller, dialog, rows[at])), hasMore: rows.length > limit };
}

/** One of these dialogs, as its room has it now, and open to its visitor when it is merged. Throws `not_found`, also for another visitor's dialog. */
export async function readSiteDialog(ctx: Deps, caller: Principal, dialogId: number): Promise<ListedDialog> {
  const [row] = await listed(ctx, and(withinReach(caller), eq(dialogs.id, dialogId)));
  if (row === undefined) throw new DomainError("not_found", "No such dialog.");
  return shownTo(caller, await currentOf(ctx, join(row)), row);
}

/** A merge changes nothing for the visitor. */
function shownTo(caller: Principal, dialog: ListedDialog, row: { isMerged: number } | undefined): ListedDialog {
  return caller.kind === "guest" && row?.isMerged === 1 ? { ...dialog, status: "active" } : dialog;
}

function withinReach(caller: Principal): SQL | undefined {
  const account = and(eq(dialogs.accountId, caller.accountId), isNull(dialogs.erasedAt));
  if (caller.kind === "user") return and(account, eq(dialogs.madeBy, "site"));
  return and(account, eq(dialogs.assistantId, caller.assistantId), eq(dialogs.guestId, caller.guestId));
}

function listed(ctx: Pick<Deps, "db">, condition: SQL | undefined) {
  return ctx.db
    .select({
      dialog: dialogs,
      assistantName: assistants.name,
      isMerged: sql<number>`EXISTS (SELECT 1 FROM dialog_merges WHERE merged_id = ${dialogs.id} AND undone_at IS NULL)`,
    })
    .from(dialogs)
    .innerJoin(assistants, eq(assistants.id, dialogs.assistantId))
    .where(condition)
    .orderBy(desc(dialogs.id))
    .$dynamic();
}

function join(row: { dialog: typeof dialogs.$inferSelect; assistantName: string }): ListedDialog {
  return { ...row.dialog, assistantName: row.assistantName };
}
