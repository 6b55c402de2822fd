import type { InternalRequest, InternalResult, RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Operator } from "../../domain/conversations/handoff/types.ts";
import type { NewNote, Note } from "../../domain/conversations/note/types.ts";
import { decideTriage, withoutDeleted } from "../../domain/conversations/triage/rules.ts";
import type { Triage, TriageCommand } from "../../domain/conversations/triage/types.ts";
import type { Clock } from "../../kit/clock.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { applyMerge } from "./apply-merge.ts";
import { refuseOperator } from "./command-handoff.ts";
import type { HandoffController } from "./handoff-controller.ts";
import { appendNote, findNote, readNotes } from "./note-store.ts";
import { archived, notAnOperator, type RoomError } from "./room-error.ts";
import type { RoomStore } from "./store.ts";

/** What an internal request needs of its room. */
export interface InternalHost {
  store: RoomStore;
  handoffs: HandoffController;
  clock: Clock;
  publish(entry: LogEntry): void;
  /** Ends the AI's unfinished turns without an answer. */
  endTurns(): void;
}

type TeamCommand = Extract<TriageCommand, { type: "team" }>;

/** Runs a request of an account's user about what visitors never see: notes, triage and blocking. */
export async function handleInternal(
  host: InternalHost,
  caller: RoomCaller,
  request: InternalRequest,
): Promise<Result<InternalResult, RoomError>> {
  const { operator } = caller;
  if (operator === null) return fail(notAnOperator);
  switch (request.type) {
    case "add-note":
      return addNote(host, operator, request.note);
    case "notes":
      return ok(readNotes(host.store, request.query));
    case "trace":
      return ok(host.store.traces.read(request.seq));
    case "triage":
      return triage(host, caller, request.command);
    case "merge":
      applyMerge(host, operator, request.step);
      return ok(null);
    case "block":
      if (request.isBlocked !== host.store.standing().isBlocked) {
        host.store.changeStanding({ isBlocked: request.isBlocked });
        if (request.isBlocked) host.endTurns();
      }
      return ok(null);
  }
}

function addNote({ store, clock, publish }: InternalHost, author: Operator, note: NewNote): Result<Note, RoomError> {
  const added = appendNote(store, author, { ...note, text: note.text.toWellFormed() }, clock());
  if (added !== null) {
    publish(added);
    return ok(added.note);
  }
  const stored = findNote(store, author, note.clientNoteId);
  const isSame = stored?.text === note.text.toWellFormed() && String(stored.mentions) === String(note.mentions);
  if (isSame) return ok(stored);
  return fail({ code: "conflict", reason: "This client id was already used for another note.", params: {} });
}

async function triage(
  host: InternalHost,
  caller: RoomCaller,
  command: TriageCommand,
): Promise<Result<Triage, RoomError>> {
  const { store } = host;
  // A program acts for the account, and for none of its users.
  const by = caller.operator?.id === 0 ? null : caller.operator;
  const now = host.clock();
  const needsOpen = (command.type === "snooze" && command.until !== null) || command.type === "team";
  if (needsOpen && store.status() === "archived") return fail(archived);
  const held = command.type === "team" && command.unlessHeld ? refuseOperator(store.handoff(), caller) : null;
  if (held !== null) return fail(held);
  const current = withoutDeleted(store.triage(), command.existing);
  const decision = decideTriage(current, command, { by, now });
  if (decision.outcome === "refused") return fail(refusalOf(command, decision.reason));
  const entry = decision.outcome === "changed" ? store.changeTriage(decision.triage, decision.event, now) : null;
  if (entry !== null) host.publish(entry);
  if (command.type === "team") await giveToTeam(host, command, entry);
  return ok(entry === null ? current : store.triage());
}

/** Puts the dialog into the queue for its team, unless a member has it. A dialog that waits keeps its place. */
async function giveToTeam({ store, handoffs }: InternalHost, command: TeamCommand, entry: LogEntry | null) {
  const { team, members } = command;
  const { status } = store.handoff();
  if (status === "requested") store.retargetHandoff(team?.id ?? null);
  // At once, and not by the event: the assigner must not give the dialog to another team meanwhile.
  if (entry !== null) await handoffs.notifyInbox(entry);
  if (team !== null && status !== "requested") await handoffs.request({ reason: "operator", toMembers: members });
}

const fields: Record<TriageCommand["type"], string> = {
  labels: "label_ids",
  variables: "variables",
  priority: "priority",
  snooze: "until",
  team: "team_id",
};

function refusalOf({ type }: TriageCommand, issue: string): RoomError {
  const issues = [{ path: [fields[type]], issue, kind: "invalid" as const }];
  return { code: "validation_failed", reason: issue, params: { issues } };
}
