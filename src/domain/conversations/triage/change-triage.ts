import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { listTeams } from "../../people/teams/list-teams.ts";
import { inRoom } from "../dialog/in-room.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import { listLabels } from "../label/list-labels.ts";
import type { Priority, Triage, TriageCommand, Variable } from "./types.ts";

/** What a user changes. Labels: `replace`, or `add` and `remove`. */
export type TriageChange =
  | { type: "labels"; replace?: number[] | undefined; add?: number[] | undefined; remove?: number[] | undefined }
  | { type: "variables"; changes: Record<string, Variable | null> }
  | { type: "priority"; priority: Priority | null }
  | { type: "snooze"; until: number | null }
  | { type: "team"; teamId: number | null; unlessHeld?: boolean };

/**
 * Changes the labels, variables, priority, snooze or team of a dialog. A dialog that is assigned to a team waits for its members
 * and is given to them in turn. Throws `not_found` for the dialog, `validation_failed` for a label or team that the account does
 * not have and for what the rules refuse, `dialog_archived` for a snooze or a team and, with `unlessHeld`, `handoff_held` while
 * another operator has the dialog.
 */
export async function changeTriage(
  ctx: Deps,
  caller: UserPrincipal,
  dialogId: number,
  change: TriageChange,
): Promise<Triage> {
  const { accountId } = caller;
  // The dialog first: a stranger must not learn which labels and teams there are.
  await inRoom(ctx, dialogId, accountId, (room) => room.state(roomCaller(caller)));
  const command = await commandOf(ctx, accountId, change);
  return inRoom(ctx, dialogId, accountId, (room) => room.triage(roomCaller(caller), command));
}

async function commandOf(ctx: Deps, accountId: number, change: TriageChange): Promise<TriageCommand> {
  const [labels, teams] = await Promise.all([listLabels(ctx, accountId), listTeams(ctx, accountId)]);
  const known = labels.map(({ id }) => id);
  const existing = { labels: known, teams: teams.map(({ id }) => id) };
  if (change.type === "labels") {
    const { replace, add = [], remove = [] } = change;
    const missing = [...(replace ?? []), ...add].find((id) => !known.includes(id));
    if (missing !== undefined)
      throw refusal(replace === undefined ? "add" : "label_ids", `there is no label ${missing}`);
    // A deleted label is told as removed.
    const left = { ...existing, labels: null };
    return { type: "labels", known, add, remove, existing: left, ...(replace === undefined ? {} : { replace }) };
  }
  if (change.type !== "team") return { ...change, existing };
  if (change.teamId === null) return { type: "team", team: null, members: null, existing };
  const team = teams.find(({ id }) => id === change.teamId);
  if (team === undefined) throw refusal("team_id", `there is no team ${change.teamId}`);
  const { unlessHeld = false } = change;
  return { type: "team", team: { id: team.id, name: team.name }, members: team.memberIds, unlessHeld, existing };
}

function refusal(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: [field], issue, kind: "invalid" }] });
}
