import { nobodyCame } from "../../domain/answering/nobody-came.ts";
import type { Deps } from "../../domain/deps.ts";
import { maxSeq } from "../../domain/dialog/rules.ts";
import type { LogEntry } from "../../domain/dialog/types.ts";
import { handoffExpiryMs } from "../../domain/handoff/rules.ts";
import type { Handoff, HandoffCommand, HandoffReason } from "../../domain/handoff/types.ts";
import { noteOf } from "../../domain/inbox/note-of.ts";
import { ok, type Result } from "../../kit/result.ts";
import { commandHandoff } from "./command-handoff.ts";
import type { RoomError } from "./room-error.ts";
import type { RoomStore } from "./store.ts";

/** What the desk tells its room. */
export interface DeskAudience {
  /** Something is in the log that everybody should hear of. */
  onLogged(entry: LogEntry): void;
  /** A person has come: the AI's turns are over. */
  onTaken(): void;
  /** Work that outlives the call. */
  goesOn(work: Promise<unknown>): void;
}

/** Everything about people in one dialog: who was asked for, who holds it, and the inbox that has to know. */
export class HandoffDesk {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private readonly audience: DeskAudience;

  constructor(deps: Deps, store: RoomStore, audience: DeskAudience) {
    this.deps = deps;
    this.store = store;
    this.audience = audience;
  }

  /** Asks for a person: the inbox gives a place in the queue, and then the state as it is by now decides. */
  async ask(reason: HandoffReason): Promise<Result<Handoff, RoomError>> {
    const facts = this.store.facts();
    const { status } = this.store.handoff();
    if (facts === undefined || status === "requested" || status === "active") return ok(this.store.handoff());
    const inbox = this.deps.inboxes.of(facts.accountId);
    const entering = inbox.enter(facts.dialogId, this.store.lastSeq(), this.deps.clock());
    const queuePosition = await entering.catch((error) => {
      console.error("inbox not reached; the event will tell it", { dialogId: facts.dialogId, error });
      return null;
    });
    return this.carryOut({ type: "request", reason, queuePosition });
  }

  /** Carries a command out, tells everybody, and ends the AI's turns when a person has come. */
  carryOut(command: HandoffCommand): Result<Handoff, RoomError> {
    const entry = commandHandoff(this.store, command, this.deps.clock());
    if (!entry.ok) return entry;
    if (entry.value !== null) {
      this.audience.onLogged(entry.value);
      this.audience.goesOn(this.tellInbox(entry.value));
      if (command.type === "take") this.audience.onTaken();
    }
    return ok(this.store.handoff());
  }

  /** When a request for a person ends because nobody came; null when nobody waits. */
  requestDue(): number | null {
    const { status, requestedAt } = this.store.handoff();
    return status === "requested" && requestedAt !== null ? requestedAt + handoffExpiryMs : null;
  }

  /** Ends a request that nobody took in time, and tells the visitor in the language of the last words. */
  expireRequest(): void {
    const due = this.requestDue();
    const now = this.deps.clock();
    if (due === null || now < due) return;
    this.carryOut({ type: "expire" });
    const [last] = this.store.messagesBefore(maxSeq, 1);
    const text = nobodyCame(last?.text ?? "");
    const words = { senderKey: "assistant", clientMessageId: null, author: null, answer: null, text, createdAt: now };
    const message = this.store.append({ sender: "assistant", ...words });
    this.audience.onLogged({ kind: "message", seq: message.seq, createdAt: now, message });
  }

  /** Operators see a change of the handoff at once; the outbox sees to it that they see it at all. */
  private async tellInbox(entry: LogEntry): Promise<void> {
    const facts = this.store.facts();
    if (facts === undefined) return;
    const told = this.deps.inboxes.of(facts.accountId).note([noteOf(facts.dialogId, entry)]);
    await told.catch((error) => console.error("inbox not told", { dialogId: facts.dialogId, error }));
  }
}
