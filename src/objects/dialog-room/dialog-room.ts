import { DurableObject } from "cloudflare:workers";
import type {
  History,
  HistoryQuery,
  InternalRequest,
  InternalResult,
  Posted,
  PostInput,
  RoomCaller,
} from "../../domain/conversations/dialog/ports.ts";
import type {
  Attachment,
  Delivery,
  DialogFacts,
  DialogState,
  DialogStatus,
  LogEntry,
  Message,
  Rating,
  TurnResult,
} from "../../domain/conversations/dialog/types.ts";
import type { Handoff, HandoffCommand } from "../../domain/conversations/handoff/types.ts";
import type { SnoozeEnd } from "../../domain/conversations/triage/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import { heartbeat } from "../../protocol/limits.ts";
import type { ComposeAt } from "../compose-at.ts";
import { idOf } from "../id-of.ts";
import { type Arrival, acceptMessage, findOriginal } from "./accept-message.ts";
import { buildRoom } from "./build-room.ts";
import { refuseOperator, refuseStatus } from "./command-handoff.ts";
import { readHistory } from "./read-history.ts";
import { refuseCaller } from "./refuse-caller.ts";
import { reportVisit } from "./report-visit.ts";
import { noSuchDialog, notAnOperator, type RoomError, unopened } from "./room-error.ts";
import { pingIntervalMs, projectionCheckMs } from "./rules.ts";
import type { SocketController } from "./socket-controller.ts";
import { readIdentity } from "./socket-identity.ts";
import { close, type Sockets } from "./sockets.ts";
import type { RoomStore } from "./store.ts";
import { streamTurn } from "./stream-turn.ts";
import type { TurnDriver } from "./turn-driver.ts";

/**
 * One dialog: its log, its sockets and the AI's unfinished turns. One object per dialog puts its messages in order. Methods
 * return a `Result` and never throw across RPC.
 */
export function dialogRoomWith(composeAt: ComposeAt) {
  return class DialogRoom extends DurableObject<Env> {
    private readonly deps: Deps;
    private readonly parts: ReturnType<typeof buildRoom>;
    private readonly store: RoomStore;
    private readonly sockets: Sockets;
    private readonly turns: TurnDriver;
    private readonly socketController: SocketController;
    private pingDue: number | null = null;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      this.deps = composeAt(env, idOf(ctx));
      this.parts = buildRoom(ctx, this.deps, {
        dialogId: () => this.dialogId(),
        publish: (entry) => this.publish(entry),
        publishMessage: (message) => this.publishMessage(message),
        work: () => this.work(),
      });
      this.store = this.parts.store;
      this.sockets = this.parts.sockets;
      this.turns = this.parts.turns;
      this.socketController = this.parts.socketController;
      void ctx.blockConcurrencyWhile(async () => {
        await this.parts.roomAlarm.load();
        this.arm();
      });
    }

    /** Sets the facts of the dialog. Does nothing when they are already set. */
    open(facts: DialogFacts): Result<null, RoomError> {
      this.store.keepFacts(facts);
      return ok(null);
    }

    /** Stores a message and acknowledges it; the AI's turn runs in the background. JSON both ways: objects cost more. */
    post(sent: string): string {
      const [caller, input] = JSON.parse(sent) as [RoomCaller, PostInput];
      const refusal = this.refusePost(caller, input);
      if (refusal !== null) return JSON.stringify(fail(refusal));
      const posted: Result<Posted, RoomError> = acceptMessage(this.store, caller, input, this.arrival());
      if (posted.ok && !posted.value.isDuplicate) this.publishMessage(posted.value.message);
      if (posted.ok && input.sender === "operator") this.socketController.viewers.stopped(caller.operator?.id);
      if (posted.ok && posted.value.turn !== null) this.ctx.waitUntil(this.work());
      return JSON.stringify(posted);
    }

    /** Checks that the room accepts a message with a file. Returns the message stored with its client id, if any. */
    expectFile(caller: RoomCaller, input: PostInput): Result<Message | null, RoomError> {
      const refusal = this.refusePost(caller, input);
      return refusal === null ? findOriginal(this.store, caller, input, this.arrival()) : fail(refusal);
    }

    /** Stores the result of checking a file of a message. */
    describeFile(caller: RoomCaller, file: Attachment): Result<void, RoomError> {
      return this.runIfAllowed(caller, () => this.store.describeFile(file));
    }

    /** Waits until a turn has ended. A turn that does not exist is `not_found`. */
    async waitForTurn(caller: RoomCaller, turn: number): Promise<Result<TurnResult, RoomError>> {
      const refusal = this.refuse(caller) ?? (this.store.turns.read(turn) === null ? noSuchDialog : null);
      if (refusal !== null) return fail(refusal);
      this.ctx.waitUntil(this.work());
      return new Promise((resolve) => {
        this.turns.follow(turn, (event) => event.type === "end" && resolve(ok(event.result)));
      });
    }

    /** Streams a turn from its beginning to its end, one JSON `TurnEvent` per line. */
    followTurn(caller: RoomCaller, turn: number): Result<ReadableStream<Uint8Array>, RoomError> {
      const refusal = this.refuse(caller) ?? (this.store.turns.read(turn) === null ? noSuchDialog : null);
      if (refusal !== null) return fail(refusal);
      this.ctx.waitUntil(this.work());
      return ok(streamTurn(this.turns, turn));
    }

    /** Messages in order of seq: those after `afterSeq`, or the last ones. */
    history(caller: RoomCaller, query: HistoryQuery): Result<History, RoomError> {
      return this.runIfAllowed(caller, (facts) => readHistory(this.store, facts, query));
    }

    /** Stores a rating by the visitor's side and broadcasts it. */
    rate(caller: RoomCaller, seq: number, rating: Rating, ratedAt: number): Result<void, RoomError> {
      return this.runIfAllowed(caller, () => this.socketController.rate(caller, seq, rating, ratedAt));
    }

    /** The status, who answers in the dialog now, and its last message. */
    state(caller: RoomCaller): Result<DialogState, RoomError> {
      return this.runIfAllowed(caller, () => this.store.state());
    }

    /** Runs a handoff command. A guest may only request an operator and cancel the request. */
    async command(caller: RoomCaller, command: HandoffCommand): Promise<Result<Handoff, RoomError>> {
      const refusal = this.refuse(caller);
      if (refusal !== null) return fail(refusal);
      const done = await this.parts.handoffs.command(caller, command);
      await this.parts.stateWriter.written();
      return done;
    }

    /** Records that the visitor's channel has delivered everything up to an entry, or why it cannot deliver that entry. */
    recordDelivery(caller: RoomCaller, seq: number, report: string | null | Delivery): Result<void, RoomError> {
      return this.runIfAllowed(caller, () => this.socketController.recordDelivery(seq, report));
    }

    /** Sets the visitor's position in the handoff queue, from 1, and broadcasts it. */
    setQueuePosition(position: number): Result<null, RoomError> {
      this.socketController.setQueuePosition(position);
      return ok(null);
    }

    /** Archives or reopens the dialog. An archived dialog is read-only. */
    async setStatus(caller: RoomCaller, status: DialogStatus, unlessHeld = false): Promise<Result<null, RoomError>> {
      const refusal = this.refuse(caller) ?? refuseStatus(this.store.handoff(), caller, unlessHeld);
      if (refusal !== null) return fail(refusal);
      if (status === "archived") this.endSnooze("archived");
      if (this.store.status() !== status) this.publish(this.store.changeStatus(status, this.deps.clock()));
      await this.parts.stateWriter.written();
      return ok(null);
    }

    /** Runs a request of the account's users about what visitors never see. */
    async internal(caller: RoomCaller, request: InternalRequest): Promise<Result<InternalResult, RoomError>> {
      const { handleInternal } = await import("./handle-internal.ts");
      const refusal = this.refuse(caller) ?? (caller.operator === null ? notAnOperator : null);
      if (refusal !== null) return fail(refusal);
      const done = await handleInternal(this.parts.internalHost, caller, request);
      this.arm();
      await this.parts.stateWriter.written();
      return done;
    }

    /** The open sockets of the visitor. */
    countVisitorSockets(): Result<number, RoomError> {
      return ok(this.sockets.countVisitors());
    }

    /** Closes the sockets of logins that have ended. */
    endSessions(sessionIds: string[]): Result<null, RoomError> {
      this.socketController.endSessions(sessionIds);
      return ok(null);
    }

    /** Deletes all data of the dialog and closes its sockets. Later calls are `not_found`. */
    erase(): Result<null, RoomError> {
      this.turns.supersede();
      this.store.erase();
      for (const socket of this.ctx.getWebSockets()) close(socket, closeCodes.sessionEnded, "This dialog was deleted.");
      return ok(null);
    }

    /** Accepts a WebSocket of a caller that the Worker has authenticated. `after_seq` replays what the client missed. */
    override async fetch(request: Request): Promise<Response> {
      const identity = readIdentity(request);
      const refusal = this.refuse(identity.caller) ?? this.socketController.refuseSocket(identity);
      if (refusal !== null) return Response.json(refusal, { status: 403 });
      const afterSeq = request.headers.get("x-after-seq");
      const webSocket = this.socketController.connect(identity, afterSeq === null ? null : Number(afterSeq));
      this.arm();
      const ended = (sessionId: string) => this.socketController.endSessions([sessionId]);
      this.ctx.waitUntil(reportVisit(this.deps, this.dialogId(), identity, ended));
      return new Response(null, { status: 101, webSocket });
    }

    override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
      if (data !== heartbeat.pong) this.socketController.receive(socket, data);
    }

    override webSocketClose(socket: WebSocket, code: number, reason: string): void {
      this.socketController.disconnected(socket, code, reason);
    }

    override webSocketError(socket: WebSocket): void {
      this.socketController.disconnected(socket, 1011, "The connection failed.");
    }

    override async alarm(): Promise<void> {
      this.parts.roomAlarm.hasRun();
      this.pingDue = null;
      this.sockets.ping();
      this.socketController.closeUnresponsive();
      await this.parts.handoffs.expireRequest();
      if (this.deps.clock() >= (this.store.standing().snoozedUntil ?? Number.POSITIVE_INFINITY)) this.endSnooze("due");
      await this.parts.sla.check();
      this.turns.renewLeases();
      const checked = this.parts.outbox.check();
      this.ctx.waitUntil(this.work());
      await checked;
      this.arm();
      this.parts.roomAlarm.deleteIfUnset();
    }

    private dialogId(): number {
      return this.store.facts()?.dialogId ?? 0;
    }

    private arrival(): Arrival {
      return { now: this.deps.clock(), messagesPerMinute: this.deps.messagesPerMinute };
    }

    private refuse(caller: RoomCaller): RoomError | null {
      return refuseCaller(this.store.facts(), caller);
    }

    private runIfAllowed<T>(caller: RoomCaller, act: (facts: DialogFacts) => T): Result<T, RoomError> {
      const [refusal, facts] = [this.refuse(caller), this.store.facts()];
      return refusal === null && facts !== undefined ? ok(act(facts)) : fail(refusal ?? unopened);
    }

    private refusePost(caller: RoomCaller, { sender }: PostInput): RoomError | null {
      return this.refuse(caller) ?? (sender === "operator" ? refuseOperator(this.store.handoff(), caller) : null);
    }

    private publishMessage(message: Message): void {
      this.publish({ kind: "message", seq: message.seq, createdAt: message.createdAt, message });
      if (message.sender !== "user") return;
      this.endSnooze("message");
      // Only a merged dialog takes a message while it is archived.
      if (this.store.status() === "archived") this.publish(this.store.changeStatus("active", this.deps.clock()));
    }

    private endSnooze(cause: SnoozeEnd): void {
      const entry = this.store.endSnooze(cause, this.deps.clock());
      if (entry !== null) this.publish(entry);
    }

    /** Broadcasts a log entry to the sockets and publishes it to the platform. */
    private publish(entry: LogEntry): void {
      this.parts.sla.logged(entry);
      this.parts.outbox.watch();
      this.parts.stateWriter.write(this.dialogId(), entry);
      this.socketController.broadcastEntry(entry);
      this.parts.outbox.publish(entry);
      this.arm();
    }

    private async work(): Promise<void> {
      await this.turns.drive();
      this.arm();
    }

    private arm(): void {
      const now = this.deps.clock();
      this.pingDue = this.sockets.hasPingSockets() ? (this.pingDue ?? now + pingIntervalMs) : null;
      // An alarm that waits replaces the one that runs the check, which the platform would repeat after a crash.
      const latest = this.parts.outbox.isBusy() ? now + projectionCheckMs : Number.POSITIVE_INFINITY;
      this.parts.roomAlarm.set([...this.parts.nextDues(), this.pingDue], latest);
    }
  };
}
