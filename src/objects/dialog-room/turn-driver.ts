import type { TurnTrace } from "../../domain/answering/tracing/turn-trace.ts";
import type { Answer } from "../../domain/answering/types.ts";
import type { TurnEvent } from "../../domain/conversations/dialog/ports.ts";
import { historyLength } from "../../domain/conversations/dialog/rules.ts";
import type { Message, TurnFailure, TurnResult } from "../../domain/conversations/dialog/types.ts";
import type { HandoffReason } from "../../domain/conversations/handoff/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { LiveTurn } from "./live-turn.ts";
import { maxTurnAttempts, turnBackoffMs, turnLeaseMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";
import type { Turn } from "./turn-store.ts";

/** Time limit of a complete answer, milliseconds. Adapters have shorter limits. */
const turnTimeoutMs = 120_000;

/** What the driver reports to its room. */
export interface TurnListener {
  onDelta(turn: number, event: TurnEvent & { type: "delta" }): void;
  onAppended(message: Message): void;
  onFailed(turn: number, failure: TurnFailure): void;
  onHandoffWanted(reason: HandoffReason): void;
}

/**
 * Drives the AI's turns of one room, one after another. Each decision is stored before it is published, so that after a
 * crash the next driver continues where this one stopped: a turn is answered at most once and charged at most once.
 */
export class TurnDriver {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private readonly listener: TurnListener;
  private readonly live = new Map<number, LiveTurn>();
  /** Traces that are being kept. */
  private readonly tracing: Promise<void>[] = [];
  private isDriving = false;
  private abort: AbortController | undefined;

  constructor(deps: Deps, store: RoomStore, listener: TurnListener) {
    this.deps = deps;
    this.store = store;
    this.listener = listener;
  }

  /** Drives turns until none is due. A call during a run returns at once. */
  async drive(): Promise<void> {
    if (this.isDriving) return;
    this.isDriving = true;
    try {
      for (let turn = this.next(); turn !== null; turn = this.next()) {
        if (turn.state === "waiting") await this.answer(turn);
        else await this.close(turn);
      }
    } finally {
      this.isDriving = false;
      await Promise.all(this.tracing.splice(0));
    }
  }

  /** Extends the leases while turns are being driven, so that the alarm does not drive them again. */
  renewLeases(): void {
    const now = this.deps.clock();
    if (this.isDriving) this.store.turns.postpone(now, now + turnLeaseMs);
  }

  /** The result of a turn; null while it has not ended. */
  resultOf(seq: number): TurnResult | null {
    const turn = this.store.turns.read(seq);
    if (turn?.failure) return { state: "failed", failure: turn.failure };
    const message = turn?.answerSeq ? this.store.message(turn.answerSeq) : null;
    return message === null ? null : { state: "answered", message };
  }

  /**
   * Calls the listener with the turn's pieces from the beginning and with its end. Returns a function that unsubscribes.
   */
  follow(seq: number, listener: (event: TurnEvent) => void): () => void {
    const result = this.resultOf(seq);
    if (result === null) return this.liveTurn(seq).follow(listener);
    if (result.state === "answered") listener({ type: "delta", offset: 0, text: result.message.text });
    listener({ type: "end", result });
    return () => undefined;
  }

  /** The text so far of unfinished answers, for sockets that connect meanwhile. */
  partialAnswers(): { turn: number; text: string }[] {
    return [...this.live].map(([turn, live]) => ({ turn, text: live.sentText() })).filter(({ text }) => text !== "");
  }

  /** Ends every unanswered turn, because an operator answers from now on. Later output of the model is discarded. */
  supersede(): void {
    for (const turn of this.store.turns.waiting()) this.fail(turn, "superseded");
    this.abort?.abort(new Error("A person has taken over."));
  }

  /** Fencing: an answer counts only while its turn is waiting and the epoch has not changed since the turn began. */
  private isCurrent(turn: Turn): boolean {
    return this.store.turns.read(turn.seq)?.state === "waiting" && this.store.handoff().epoch === turn.epoch;
  }

  private next(): Turn | null {
    return this.store.turns.next(this.deps.clock());
  }

  private async answer(waiting: Turn): Promise<void> {
    const turn = { ...waiting, attempts: waiting.attempts + 1 };
    this.store.turns.change(turn, this.deps.clock() + turnLeaseMs);
    const question = this.store.message(turn.seq);
    const facts = this.store.facts();
    if (question === null || facts === undefined) return this.fail(turn, "failed");
    if (turn.attempts > maxTurnAttempts) return this.giveUp(turn, question);
    const live = this.liveTurn(turn.seq);
    live.restart();
    // Not AbortSignal.timeout: its timer cannot be cleared, and a pending timer keeps the room from hibernating.
    const abort = new AbortController();
    this.abort = abort;
    const timeout = setTimeout(() => abort.abort(new Error("The answer took too long.")), turnTimeoutMs);
    let explain: (() => TurnTrace) | undefined;
    try {
      const { takeTurn } = await import("../../domain/conversations/dialog/take-turn.ts");
      const made = await takeTurn(this.deps, {
        facts,
        question,
        history: this.store.messagesBefore(turn.seq, historyLength),
        onDelta: (text) => live.write(text),
        signal: abort.signal,
        visitor: turn.visitor,
        merged: this.store.standing().merged.map(({ dialogId }) => dialogId),
        awaited: this.store.handoff().status === "requested" ? { position: this.store.queuePosition() } : null,
      });
      if (!this.isCurrent(turn)) return;
      if ("failure" in made) this.fail(turn, made.failure);
      else {
        this.append(turn, question, made.answer);
        explain = made.explain;
      }
      if (made.handoff !== null) this.listener.onHandoffWanted(made.handoff);
    } catch (error) {
      if (!this.isCurrent(turn)) return;
      console.error("turn failed", { dialogId: facts.dialogId, turn: turn.seq, attempt: turn.attempts, error });
      this.store.turns.change(turn, this.deps.clock() + turnBackoffMs(turn.attempts));
    } finally {
      clearTimeout(timeout);
    }
    // Not awaited here: the price is settled, and the next turn begins, without waiting for it.
    if (explain !== undefined) this.tracing.push(this.keepTrace(turn.seq, explain));
  }

  /** Keeps how an answer came about, in a task of its own: the answer is on its way before. */
  private async keepTrace(turn: number, explain: () => TurnTrace): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const answerSeq = this.store.turns.read(turn)?.answerSeq ?? null;
    // An erased dialog keeps nothing.
    if (answerSeq === null) return;
    try {
      this.store.traces.keep(answerSeq, explain());
    } catch (error) {
      console.error("trace not kept", { dialogId: this.store.facts()?.dialogId, turn, error });
    }
  }

  /** Appends an answer which says that there is no answer. */
  private async giveUp(turn: Turn, question: Message): Promise<void> {
    const { failedAnswer } = await import("../../domain/answering/failed-answer.ts");
    if (this.isCurrent(turn)) this.append(turn, question, failedAnswer(question.text));
  }

  private append(turn: Turn, question: Message, made: Answer): void {
    const now = this.deps.clock();
    const message = this.store.append({
      sender: "assistant",
      senderKey: "assistant",
      clientMessageId: `turn:${turn.seq}`,
      text: made.text,
      author: null,
      answer: {
        outcome: made.outcome,
        citations: made.citations,
        model: made.model,
        confidence: made.confidence,
        replyTo: turn.seq,
        responseMs: now - question.createdAt,
        ...(made.failure === undefined ? {} : { failure: made.failure }),
        ...(made.trace === undefined ? {} : { trace: made.trace }),
      },
      createdAt: now,
    });
    this.store.turns.change({ ...turn, state: "answered", answerSeq: message.seq }, now);
    this.end(turn.seq, { state: "answered", message });
    this.listener.onAppended(message);
  }

  private fail(turn: Turn, failure: TurnFailure): void {
    this.store.turns.change({ ...turn, state: "lost", failure }, this.deps.clock());
    this.end(turn.seq, { state: "failed", failure });
    this.listener.onFailed(turn.seq, failure);
  }

  /** Settles or releases the reservation of a turn that has ended. Repeated until it succeeds. */
  private async close(turn: Turn): Promise<void> {
    const facts = this.store.facts();
    if (facts === undefined) return this.store.turns.change({ ...turn, state: "failed" }, 0);
    const attempt = { ...turn, attempts: turn.attempts + 1 };
    this.store.turns.change(attempt, this.deps.clock() + turnBackoffMs(Math.min(attempt.attempts, 8)));
    try {
      const { closeTurn } = await import("../../domain/conversations/dialog/close-turn.ts");
      const reply = turn.answerSeq === null ? null : this.store.message(turn.answerSeq);
      await closeTurn(this.deps, facts, turn.seq, reply, turn.visitor);
      this.store.turns.change({ ...attempt, state: turn.state === "answered" ? "done" : "failed" }, 0);
    } catch (error) {
      console.error("turn not settled", { dialogId: facts.dialogId, turn: turn.seq, error });
    }
  }

  private liveTurn(seq: number): LiveTurn {
    let live = this.live.get(seq);
    if (live === undefined) {
      live = new LiveTurn();
      live.follow((event) => event.type === "delta" && this.listener.onDelta(seq, event));
      this.live.set(seq, live);
    }
    return live;
  }

  private end(seq: number, result: TurnResult): void {
    this.liveTurn(seq).end(result);
    this.live.delete(seq);
  }
}
