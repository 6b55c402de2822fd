import type { RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { maxSeq } from "../../domain/conversations/dialog/rules.ts";
import type { DialogFacts, LogEntry } from "../../domain/conversations/dialog/types.ts";
import { planRequest } from "../../domain/conversations/handoff/plan-request.ts";
import { readSettings } from "../../domain/conversations/handoff/read-settings.ts";
import { requestDue } from "../../domain/conversations/handoff/rules.ts";
import { defaultHandoffSettings, type HandoffSettings } from "../../domain/conversations/handoff/settings.ts";
import type { Handoff, HandoffCommand, HandoffReason } from "../../domain/conversations/handoff/types.ts";
import { inboxUpdateOf } from "../../domain/conversations/inbox/inbox-update-of.ts";
import type { Deps } from "../../domain/deps.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { commandHandoff } from "./command-handoff.ts";
import { contactBlocked, notAnOperator, type RoomError, unopened } from "./room-error.ts";
import type { RoomStore } from "./store.ts";

/** How many messages are searched for the visitor's last text. */
const searchedMessages = 20;

/** A request for an operator. `lastUserText`: what the visitor wrote last, if the caller knows it; else the room's log says it. */
export interface OperatorRequest {
  reason: HandoffReason;
  lastUserText?: string | undefined;
  /** The dialog is given to one of these users, also when an operator who is not among them has it. */
  toMembers?: number[] | null;
}

/** What the handoff reports to its room. */
export interface HandoffListener {
  /** An entry was appended to the log and must be published. */
  onLogged(entry: LogEntry): void;
  /** An operator has taken the dialog: the AI's turns end. */
  onTaken(): void;
  /** Keeps the object alive for work that outlives the call. */
  runInBackground(work: Promise<unknown>): void;
}

/** The handoff of one dialog: requests, takeovers and releases, and their updates to the inbox. */
export class HandoffController {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private readonly listener: HandoffListener;

  constructor(deps: Deps, store: RoomStore, listener: HandoffListener) {
    this.deps = deps;
    this.store = store;
    this.listener = listener;
  }

  /**
   * Requests an operator. The inbox returns the queue position; then the current state decides. Outside business hours the
   * visitor gets the away message, and the request waits for the next opening. A merged dialog is reopened: no operator would see
   * the request in an archived one.
   */
  async request({ reason, lastUserText, toMembers }: OperatorRequest): Promise<Result<Handoff, RoomError>> {
    const facts = this.store.facts();
    const standing = this.store.standing();
    if (standing.merge !== null && standing.status === "archived") {
      this.listener.onLogged(this.store.changeStatus("active", this.deps.clock()));
    }
    const { status, operator } = this.store.handoff();
    const isHeld = status === "active" && (toMembers == null || toMembers.includes(operator?.id ?? 0));
    if (facts === undefined || status === "requested" || isHeld) return ok(this.store.handoff());
    const [queuePosition, settings, { awayMessage }] = await Promise.all([
      this.enterQueue(facts),
      this.settingsOf(facts),
      import("../../domain/conversations/handoff/away-message.ts"),
    ]);
    if (this.store.facts() === undefined) return fail(unopened);
    const { expiresAt, isAway } = planRequest(settings, this.deps.clock());
    this.store.setQueuePosition(queuePosition);
    const lastText = lastUserText ?? this.lastText("user");
    const teamId = this.store.triage().team?.id ?? null;
    const command = { reason, queuePosition, expiresAt, lastUserText: lastText, teamId };
    const change = this.change(
      toMembers == null ? { type: "request", ...command } : { type: "transfer", members: toMembers, ...command },
    );
    if (change.ok && change.value !== null && isAway)
      this.appendMessage(awayMessage(settings.awayMessage, this.lastText()));
    return change.ok ? ok(this.store.handoff()) : change;
  }

  /** Runs a caller's command. Guests may only request an operator and cancel the request, and blocked ones only cancel it. */
  async command(caller: RoomCaller, command: HandoffCommand): Promise<Result<Handoff, RoomError>> {
    const isGuestCommand = command.type === "request" || command.type === "cancel";
    if (!isGuestCommand && caller.operator === null) return fail(notAnOperator);
    if (command.type !== "request") return this.handle(command);
    return this.store.standing().isBlocked ? fail(contactBlocked) : this.request(command);
  }

  /** Runs a command and publishes the change. Ends the AI's turns when an operator takes the dialog. */
  handle(command: HandoffCommand): Result<Handoff, RoomError> {
    const change = this.change(command);
    return change.ok ? ok(this.store.handoff()) : change;
  }

  /** When an open request expires, milliseconds; null without one. */
  requestDue(): number | null {
    return requestDue(this.store.handoff());
  }

  /** Ends a request that has expired and tells the visitor, in the language of the last text. */
  async expireRequest(): Promise<void> {
    if (!this.isExpired()) return;
    const { handoffExpiredMessage } = await import("../../domain/answering/handoff-expired-message.ts");
    if (!this.isExpired()) return;
    this.handle({ type: "expire" });
    this.appendMessage(handoffExpiredMessage(this.lastText()));
  }

  private isExpired(): boolean {
    const due = this.requestDue();
    return due !== null && this.deps.clock() >= due;
  }

  private change(command: HandoffCommand): Result<LogEntry | null, RoomError> {
    const entry = commandHandoff(this.store, command, this.deps.clock());
    if (!entry.ok || entry.value === null) return entry;
    this.listener.onLogged(entry.value);
    this.listener.runInBackground(this.notifyInbox(entry.value));
    if (command.type === "take" || command.type === "assign" || command.type === "give") this.listener.onTaken();
    return entry;
  }

  private async enterQueue({ accountId, dialogId }: DialogFacts): Promise<number | null> {
    const entering = this.deps.inboxes.of(accountId).enter(dialogId, this.store.lastSeq(), this.deps.clock());
    return entering.catch((error) => {
      console.error("inbox not reached; the event will update it", { dialogId, error });
      return null;
    });
  }

  private async settingsOf({ accountId, dialogId }: DialogFacts): Promise<HandoffSettings> {
    return readSettings(this.deps, accountId).catch((error) => {
      console.error("handoff settings not read; using the defaults", { dialogId, error });
      return defaultHandoffSettings;
    });
  }

  /** The visitor's last text, otherwise (unless only theirs is wanted) the last text of anyone; empty without one. */
  private lastText(of: "user" | "anyone" = "anyone"): string {
    const messages = this.store.messagesBefore(maxSeq, searchedMessages).filter(({ text }) => text !== "");
    const own = messages.findLast(({ sender }) => sender === "user");
    return (own ?? (of === "anyone" ? messages.at(-1) : undefined))?.text ?? "";
  }

  private appendMessage(text: string): void {
    const createdAt = this.deps.clock();
    const fields = { senderKey: "assistant", clientMessageId: null, author: null, answer: null, text, createdAt };
    const message = this.store.append({ sender: "assistant", ...fields });
    this.listener.onLogged({ kind: "message", seq: message.seq, createdAt, message });
  }

  /** Updates the inbox at once. If this fails, the outbox delivers the same change later. */
  async notifyInbox(entry: LogEntry): Promise<void> {
    const facts = this.store.facts();
    if (facts === undefined) return;
    const updated = this.deps.inboxes.of(facts.accountId).update([inboxUpdateOf(facts.dialogId, entry)]);
    await updated.catch((error) => console.error("inbox not updated", { dialogId: facts.dialogId, error }));
  }
}
