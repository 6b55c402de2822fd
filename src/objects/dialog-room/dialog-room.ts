import { DurableObject } from "cloudflare:workers";
import type { History, HistoryQuery, Posted, PostInput, RoomCaller } from "../../domain/conversations/dialog/ports.ts";
import { maxSeq } from "../../domain/conversations/dialog/rules.ts";
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
import type { Deps } from "../../domain/deps.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { closeCodes } from "../../protocol/close-codes.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { type Arrival, acceptMessage, findOriginal } from "./accept-message.ts";
import { refuseOperator } from "./command-handoff.ts";
import { unansweredFrame } from "./frames.ts";
import { HandoffController } from "./handoff-controller.ts";
import { Outbox } from "./outbox.ts";
import { refuseCaller } from "./refuse-caller.ts";
import { reportVisit } from "./report-visit.ts";
import { RoomAlarm } from "./room-alarm.ts";
import { noSuchDialog, notAnOperator, type RoomError, unopened } from "./room-error.ts";
import { pingIntervalMs, projectionCheckMs } from "./rules.ts";
import { SocketController } from "./socket-controller.ts";
import { readIdentity } from "./socket-identity.ts";
import { close, Sockets } from "./sockets.ts";
import { StateWriter } from "./state-writer.ts";
import { RoomStore } from "./store.ts";
import { streamTurn } from "./stream-turn.ts";
import { TurnDriver } from "./turn-driver.ts";

/**
 * One dialog: its log, its sockets and the AI's unfinished turns. One object per dialog puts its messages in order. Methods
 * return a `Result` and never throw across RPC.
 */
export function dialogRoomWith(compose: (env: Env) => Deps) {
  return class DialogRoom extends DurableObject<Env> {
    private readonly deps: Deps;
    private readonly store: RoomStore;
    private readonly sockets: Sockets;
    private readonly outbox: Outbox;
    private readonly stateWriter: StateWriter;
    private readonly turns: TurnDriver;
    private readonly handoffs: HandoffController;
    private readonly socketController: SocketController;
    private readonly roomAlarm: RoomAlarm;
    private pingDue: number | null = null;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      this.deps = compose(env);
      this.store = new RoomStore(ctx.storage);
      this.sockets = new Sockets(ctx);
      this.roomAlarm = new RoomAlarm(ctx.storage, (work) => ctx.waitUntil(work));
      this.outbox = new Outbox(this.deps, this.store);
      this.stateWriter = new StateWriter(this.deps);
      this.turns = new TurnDriver(this.deps, this.store, {
        onDelta: (turn, delta) =>
          this.sockets.stream(this.dialogId(), turn, delta, this.store.lastSeq(), this.deps.clock()),
        onAppended: (message) => this.publishMessage(message),
        onHandoffWanted: (reason) => ctx.waitUntil(this.handoffs.request({ reason })),
        onFailed: (turn, failure) => {
          this.sockets.broadcast(unansweredFrame(this.dialogId(), this.store.message(turn)?.id ?? 0, failure));
        },
      });
      this.handoffs = new HandoffController(this.deps, this.store, {
        onLogged: (entry) => this.publish(entry),
        onTaken: () => {
          this.turns.supersede();
          ctx.waitUntil(this.work());
        },
        runInBackground: (work) => ctx.waitUntil(work),
      });
      this.socketController = new SocketController(this.deps, this.store, this.sockets, {
        onMessage: (message) => this.publishMessage(message),
        onTurn: () => ctx.waitUntil(this.work()),
        partialAnswers: () => this.turns.partialAnswers(),
        runInBackground: (work) => ctx.waitUntil(work),
      });
      void ctx.blockConcurrencyWhile(async () => {
        await this.roomAlarm.load();
        this.arm();
      });
    }

    /** Sets the facts of the dialog. Does nothing when they are already set. */
    open(facts: DialogFacts): Result<null, RoomError> {
      this.store.keepFacts(facts);
      return ok(null);
    }

    /** Stores a message and acknowledges it. The AI's turn, if there is one, runs in the background. */
    post(caller: RoomCaller, input: PostInput): Result<Posted, RoomError> {
      const refusal = this.refusePost(caller, input);
      if (refusal !== null) return fail(refusal);
      const posted = acceptMessage(this.store, caller, input, this.arrival());
      if (posted.ok && !posted.value.isDuplicate) this.publishMessage(posted.value.message);
      if (posted.ok && posted.value.turn !== null) this.ctx.waitUntil(this.work());
      return posted;
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
      const refusal = this.refuse(caller);
      const facts = this.store.facts();
      if (refusal !== null || facts === undefined) return fail(refusal ?? unopened);
      const { afterSeq, limit } = query;
      const messages =
        afterSeq === null ? this.store.messagesBefore(maxSeq, limit) : this.store.messagesAfter(afterSeq, limit);
      return ok({ facts, messages, receipts: this.store.receiptsOf(messages) });
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
      const isGuestCommand = command.type === "request" || command.type === "cancel";
      if (!isGuestCommand && caller.operator === null) return fail(notAnOperator);
      const done = command.type === "request" ? await this.handoffs.request(command) : this.handoffs.handle(command);
      await this.stateWriter.written();
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
    async setStatus(caller: RoomCaller, status: DialogStatus): Promise<Result<null, RoomError>> {
      const refusal = this.refuse(caller) ?? (caller.operator === null ? notAnOperator : null);
      if (refusal !== null) return fail(refusal);
      if (this.store.status() !== status) this.publish(this.store.changeStatus(status, this.deps.clock()));
      await this.stateWriter.written();
      return ok(null);
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
      const { sessionId, caller } = identity;
      if (sessionId !== null) {
        const visit = { accountId: caller.accountId, sessionId, dialogId: this.dialogId() };
        this.ctx.waitUntil(reportVisit(this.deps, visit, () => this.socketController.endSessions([sessionId])));
      }
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
      this.roomAlarm.hasRun();
      this.pingDue = null;
      this.sockets.ping();
      this.socketController.closeUnresponsive();
      await this.handoffs.expireRequest();
      this.turns.renewLeases();
      const checked = this.outbox.check();
      this.ctx.waitUntil(this.work());
      await checked;
      this.arm();
      this.roomAlarm.deleteIfUnset();
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

    private runIfAllowed<T>(caller: RoomCaller, act: () => T): Result<T, RoomError> {
      const refusal = this.refuse(caller);
      return refusal === null ? ok(act()) : fail(refusal);
    }

    private refusePost(caller: RoomCaller, { sender }: PostInput): RoomError | null {
      return this.refuse(caller) ?? (sender === "operator" ? refuseOperator(this.store.handoff(), caller) : null);
    }

    private publishMessage(message: Message): void {
      this.publish({ kind: "message", seq: message.seq, createdAt: message.createdAt, message });
    }

    /** Broadcasts a log entry to the sockets and publishes it to the platform. */
    private publish(entry: LogEntry): void {
      this.outbox.watch();
      this.stateWriter.write(this.dialogId(), entry);
      this.socketController.broadcastEntry(entry);
      this.ctx.waitUntil(this.outbox.publish(entry));
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
      const latest = this.outbox.isBusy() ? now + projectionCheckMs : Number.POSITIVE_INFINITY;
      this.roomAlarm.set(
        [this.store.turns.nextDue(), this.outbox.nextDue(), this.handoffs.requestDue(), this.pingDue],
        latest,
      );
    }
  };
}
