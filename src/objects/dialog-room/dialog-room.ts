import { DurableObject } from "cloudflare:workers";
import type { Deps } from "../../domain/deps.ts";
import type { History, HistoryQuery, Posted, PostInput, RoomCaller, TurnEvent } from "../../domain/dialog/ports.ts";
import { maxSeq } from "../../domain/dialog/rules.ts";
import type { DialogFacts, DialogStatus, LogEntry, Message, TurnResult } from "../../domain/dialog/types.ts";
import type { Handoff, HandoffCommand } from "../../domain/handoff/types.ts";
import { fail, ok, type Result } from "../../kit/result.ts";
import { heartbeat } from "../../protocol/limits.ts";
import { acceptMessage } from "./accept-message.ts";
import { holds, refuseOperator } from "./command-handoff.ts";
import { ackFrame, deltaFrame, entryFrame, errorFrame, failureWords, frameErrorCode, typingFrame } from "./frames.ts";
import { HandoffDesk } from "./handoff-desk.ts";
import { Outbox } from "./outbox.ts";
import { readSocketData } from "./read-socket-data.ts";
import { notAnOperator, type RoomError, stranger, unopened } from "./room-error.ts";
import { pingIntervalMs } from "./rules.ts";
import { unused, useMessage, useTyping } from "./socket-allowance.ts";
import { close, identityOf, keepUse, type SocketIdentity, Sockets, send } from "./sockets.ts";
import { RoomStore } from "./store.ts";
import { TurnDriver } from "./turn-driver.ts";

/** Messages sent in one piece to a client that resumes. */
const replayPage = 200;

/**
 * One dialog: its log, its sockets and the AI's unfinished turns. It orders messages by being alone. Methods answer
 * with a `Result`; nothing is thrown across RPC.
 */
export function dialogRoomWith(compose: (env: Env) => Deps) {
  return class DialogRoom extends DurableObject<Env> {
    private readonly deps: Deps;
    private readonly store: RoomStore;
    private readonly sockets: Sockets;
    private readonly outbox: Outbox;
    private readonly turns: TurnDriver;
    private readonly people: HandoffDesk;
    private armedFor: number | null = null;
    private pingDue: number | null = null;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      this.deps = compose(env);
      this.store = new RoomStore(ctx.storage);
      this.sockets = new Sockets(ctx);
      this.outbox = new Outbox(this.deps, this.store);
      this.turns = new TurnDriver(this.deps, this.store, {
        onDelta: (turn, event) => this.sockets.broadcast(deltaFrame(this.dialogId(), turn, event, this.deps.clock())),
        onAppended: (message) => this.tellMessage(message),
        onHandoffWanted: (reason) => ctx.waitUntil(this.people.ask(reason)),
        onFailed: (turn, failure) => {
          const { code, message } = failureWords[failure];
          this.sockets.broadcast(
            errorFrame(this.dialogId(), code, message, { reply_to: this.store.message(turn)?.id ?? 0 }),
          );
        },
      });
      this.people = new HandoffDesk(this.deps, this.store, {
        onLogged: (entry) => this.tell(entry),
        onTaken: () => {
          this.turns.supersede();
          ctx.waitUntil(this.work());
        },
        goesOn: (work) => ctx.waitUntil(work),
      });
      ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong));
      this.arm();
    }

    /** Makes the room know its dialog; harmless when it does. */
    open(facts: DialogFacts): Result<null, RoomError> {
      this.store.keepFacts(facts);
      return ok(null);
    }

    /** Stores a message and acknowledges it; the AI's turn, where there is one, is under way when this returns. */
    post(caller: RoomCaller, input: PostInput): Result<Posted, RoomError> {
      const refusal = this.refuse(caller);
      if (refusal !== null) return fail(refusal);
      const notYours = input.sender === "operator" ? refuseOperator(this.store.handoff(), caller) : null;
      if (notYours !== null) return fail(notYours);
      const posted = acceptMessage(this.store, caller, input, this.deps.clock());
      if (posted.ok && !posted.value.isDuplicate) this.tellMessage(posted.value.message);
      if (posted.ok && posted.value.turn !== null) this.ctx.waitUntil(this.work());
      return posted;
    }

    /** Waits until a turn has ended. Throws nothing: a turn that does not exist is `not_found`. */
    async waitForTurn(caller: RoomCaller, turn: number): Promise<Result<TurnResult, RoomError>> {
      const refusal = this.refuse(caller) ?? (this.store.turns.read(turn) === null ? stranger : null);
      if (refusal !== null) return fail(refusal);
      this.ctx.waitUntil(this.work());
      return new Promise((resolve) => {
        this.turns.follow(turn, (event) => event.type === "end" && resolve(ok(event.result)));
      });
    }

    /** A turn as it is written, one JSON `TurnEvent` a line, from its beginning to its end. */
    followTurn(caller: RoomCaller, turn: number): Result<ReadableStream<Uint8Array>, RoomError> {
      const refusal = this.refuse(caller) ?? (this.store.turns.read(turn) === null ? stranger : null);
      if (refusal !== null) return fail(refusal);
      this.ctx.waitUntil(this.work());
      const encoder = new TextEncoder();
      let stop = () => {};
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          stop = this.turns.follow(turn, (event: TurnEvent) => {
            controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
            if (event.type === "end") controller.close();
          });
        },
        cancel: () => stop(),
      });
      return ok(stream);
    }

    /** Messages in order of seq: those after one, or the last ones. */
    history(caller: RoomCaller, query: HistoryQuery): Result<History, RoomError> {
      const refusal = this.refuse(caller);
      const facts = this.store.facts();
      if (refusal !== null || facts === undefined) return fail(refusal ?? unopened);
      const { afterSeq, limit } = query;
      const messages =
        afterSeq === null ? this.store.messagesBefore(maxSeq, limit) : this.store.messagesAfter(afterSeq, limit);
      return ok({ facts, messages });
    }

    /** Who answers in the dialog now. */
    handoff(caller: RoomCaller): Result<Handoff, RoomError> {
      const refusal = this.refuse(caller);
      return refusal === null ? ok(this.store.handoff()) : fail(refusal);
    }

    /** Commands the handoff; a guest may ask for a person and take it back, no more. */
    async command(caller: RoomCaller, command: HandoffCommand): Promise<Result<Handoff, RoomError>> {
      const refusal = this.refuse(caller);
      if (refusal !== null) return fail(refusal);
      const isGuests = command.type === "request" || command.type === "cancel";
      if (!isGuests && caller.operator === null) return fail(notAnOperator);
      return command.type === "request" ? this.people.ask(command.reason) : this.people.carryOut(command);
    }

    /** Archives or reopens the dialog. An archived one is read, and takes no message. */
    setStatus(caller: RoomCaller, status: DialogStatus): Result<null, RoomError> {
      const refusal = this.refuse(caller) ?? (caller.operator === null ? notAnOperator : null);
      if (refusal !== null) return fail(refusal);
      if (this.store.status() !== status) this.tell(this.store.changeStatus(status, this.deps.clock()));
      return ok(null);
    }

    /** Forgets outbox rows that the projector has stored. */
    confirm(seqs: number[]): Result<null, RoomError> {
      this.store.outbox.forget(seqs);
      this.arm();
      return ok(null);
    }

    /** A WebSocket of a caller that the Worker has authenticated; `after_seq` replays what the client missed. */
    override async fetch(request: Request): Promise<Response> {
      const identity = JSON.parse(
        decodeURIComponent(request.headers.get("x-room-identity") ?? "null"),
      ) as SocketIdentity;
      const refusal = this.refuse(identity.caller);
      if (refusal !== null) return Response.json(refusal, { status: 404 });
      const { client, server } = this.sockets.accept(identity);
      const afterSeq = request.headers.get("x-after-seq");
      if (afterSeq !== null) this.replay(server, Number(afterSeq));
      this.arm();
      return new Response(null, { status: 101, webSocket: client });
    }

    override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
      if (data === heartbeat.pong) return;
      const frame = readSocketData(data);
      if (frame.kind === "typing") this.passTyping(socket);
      else if (frame.kind === "message") this.receive(socket, frame.text, frame.clientMessageId);
      else this.refuseFrame(socket, frame.code, frame.message, frame.clientMessageId);
    }

    override webSocketClose(socket: WebSocket, code: number, reason: string): void {
      close(socket, code, reason);
    }

    override async alarm(): Promise<void> {
      this.armedFor = null;
      this.pingDue = null;
      this.sockets.ping();
      this.people.expireRequest();
      this.turns.renewLeases();
      this.ctx.waitUntil(this.work());
      await this.outbox.tellAgain();
      this.arm();
    }

    private dialogId(): number {
      return this.store.facts()?.dialogId ?? 0;
    }

    private refuse(caller: RoomCaller): RoomError | null {
      const facts = this.store.facts();
      if (facts === undefined) return unopened;
      if (facts.accountId !== caller.accountId) return stranger;
      return caller.guestId !== null && caller.guestId !== facts.guestId ? stranger : null;
    }

    /** A message of a socket: stored, acknowledged to its sender and told to all; or refused with an error frame. */
    private receive(socket: WebSocket, text: string, clientMessageId: string | null): void {
      const now = this.deps.clock();
      const { caller, use = unused } = identityOf(socket);
      const counted = useMessage(use, now);
      keepUse(socket, counted.use);
      if (counted.retryAfterMs !== null) {
        const seconds = Math.ceil(counted.retryAfterMs / 1000);
        const words = `Rate limit exceeded. Try again in ${seconds} seconds.`;
        this.refuseFrame(socket, "RATE_LIMIT_EXCEEDED", words, clientMessageId);
        return;
      }
      const sender = holds(this.store.handoff(), caller) ? "operator" : "user";
      const posted = acceptMessage(this.store, caller, { sender, text, clientMessageId }, now);
      if (!posted.ok) {
        this.refuseFrame(socket, frameErrorCode(posted.error.code), posted.error.reason, clientMessageId);
        return;
      }
      const { message, isDuplicate, turn } = posted.value;
      send(socket, ackFrame(message, isDuplicate));
      if (!isDuplicate) this.tellMessage(message);
      if (turn !== null) this.ctx.waitUntil(this.work());
    }

    private refuseFrame(socket: WebSocket, code: string, words: string, clientMessageId: string | null): void {
      send(socket, errorFrame(this.dialogId(), code, words, { client_message_id: clientMessageId }));
    }

    private passTyping(socket: WebSocket): void {
      const now = this.deps.clock();
      const { caller, use = unused } = identityOf(socket);
      const used = useTyping(use, now);
      if (used === null) return;
      keepUse(socket, used);
      const isHolder = holds(this.store.handoff(), caller);
      this.sockets.broadcast(typingFrame(this.dialogId(), isHolder ? caller.operator : null, now), socket);
    }

    private tellMessage(message: Message): void {
      this.tell({ kind: "message", seq: message.seq, createdAt: message.createdAt, message });
    }

    /** Broadcasts what is in the log and sends it on to the platform. */
    private tell(entry: LogEntry): void {
      this.sockets.broadcast(entryFrame(this.dialogId(), entry));
      this.ctx.waitUntil(this.outbox.tell(entry));
      this.arm();
    }

    private async work(): Promise<void> {
      await this.turns.drive();
      this.arm();
    }

    private replay(socket: WebSocket, afterSeq: number): void {
      for (let seq = afterSeq; ; ) {
        const page = this.store.entriesAfter(seq, replayPage);
        for (const entry of page) send(socket, entryFrame(this.dialogId(), entry));
        const last = page.at(-1);
        if (last === undefined || page.length < replayPage) return;
        seq = last.seq;
      }
    }

    /** One alarm serves everything that is due. One set for earlier stays: it finds nothing to do, and arms again. */
    private arm(): void {
      this.pingDue = this.sockets.wantPings() ? (this.pingDue ?? this.deps.clock() + pingIntervalMs) : null;
      const dues = [
        this.store.turns.nextDue(),
        this.store.outbox.nextDue(),
        this.people.requestDue(),
        this.pingDue,
      ].filter((due) => due !== null);
      const due = dues.length === 0 ? null : Math.min(...dues);
      if (due === null || (this.armedFor !== null && this.armedFor <= due)) return;
      this.armedFor = due;
      this.ctx.waitUntil(this.ctx.storage.setAlarm(due));
    }
  };
}
