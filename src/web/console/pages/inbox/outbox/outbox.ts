import { computed, effect, signal } from "@preact/signals";
import { newId } from "../../../../lib/new-id.ts";
import { ApiError } from "../../../client/api-error.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { language } from "../../../session/appearance.ts";
import { user } from "../../../session/session.ts";
import { toast } from "../../../ui/toasts.tsx";
import { prepare, shown } from "../conversation/opened.ts";
import type { TeamMessage } from "../conversation/timeline.ts";
import { draftOf } from "../drafts/draft.ts";
import { nameOfRow } from "../list/name-of-row.ts";
import { inbox } from "../state/inbox.ts";
import { inboxTexts } from "../texts.ts";
import { keepOutgoing, type Outgoing, readOutgoing } from "./outgoing.ts";
import { sendOutgoing } from "./send-outgoing.ts";

/** How long to wait before an attempt that did not reach the server is repeated, milliseconds. */
const retryMs = 5_000;

type New = Pick<Outgoing, "dialogId" | "kind" | "text" | "afterSeq"> &
  Partial<Pick<Outgoing, "id" | "isAgain" | "mentions" | "draftRevision" | "template" | "saved" | "file">>;

/**
 * What was sent and is not stored yet, over all dialogs: in the order of each dialog, again and again until the server has stored or
 * refused it, also after a reload.
 */
class Outbox {
  readonly all = signal<readonly Outgoing[]>([]);
  readonly isEmpty = computed(() => this.all.value.length === 0);
  private readonly files = new Map<string, File>();
  private readonly busy = new Set<number>();
  private readonly aborts = new Map<string, AbortController>();
  private readonly done = new Map<string, () => void>();

  /** Takes up what was not sent when the page was left. */
  start(userId: number): void {
    const known = new Set(this.all.peek().map(({ id }) => id));
    this.change([...readOutgoing(userId).filter(({ id }) => !known.has(id)), ...this.all.peek()]);
    this.run();
  }

  /** Sends; resolves when the server has stored it, and never when it is removed. */
  send(given: New, file: File | null = null): Promise<void> {
    const { id = newId() } = given;
    if (file !== null) this.files.set(id, file);
    this.change([...this.all.peek(), { ...given, id, state: "sending", problem: null, share: 0 }]);
    const stored = new Promise<void>((resolve) => this.done.set(id, resolve));
    this.run();
    return stored;
  }

  /** Shows something as refused without sending it. */
  refuse(given: New, problem: string): void {
    this.change([...this.all.peek(), { ...given, id: newId(), state: "refused", problem, share: 0 }]);
  }

  /** Sends again what was refused, under the same id. */
  retry(id: string, change: Partial<Outgoing> = {}): void {
    this.edit(id, { ...change, state: "sending", problem: null });
    this.run();
  }

  /** Forgets one, and ends its upload. */
  remove(id: string): void {
    this.aborts.get(id)?.abort();
    this.aborts.delete(id);
    this.files.delete(id);
    this.done.delete(id);
    this.change(this.all.peek().filter((one) => one.id !== id));
  }

  /** Forgets everything: the user has logged out. This browser keeps the texts for their next login. */
  forget(): void {
    for (const stop of this.aborts.values()) stop.abort();
    this.aborts.clear();
    this.files.clear();
    this.done.clear();
    this.all.value = [];
  }

  /** Takes back what was not stored, or not known to be: a text becomes the draft again. */
  withdraw(id: string): void {
    const one = this.all.peek().find((each) => each.id === id);
    this.remove(id);
    if (one === undefined || one.file !== undefined || one.template !== undefined) return;
    const { dialogId, kind, text, state } = one;
    const again = state === "sending" || state === "waiting" ? { messageId: id } : {};
    draftOf(dialogId).takeBack({ kind: kind === "note" ? "note" : "reply", text, ...again });
  }

  /** Whether something of a dialog was refused, or is held back for the operator to decide. */
  isHeldBack(dialogId: number): boolean {
    return this.all.value.some((one) => one.dialogId === dialogId && isHeld(one));
  }

  /** Resolves when nothing of a dialog is being sent any more. */
  async whenSent(dialogId: number): Promise<void> {
    const isSending = () =>
      this.all.value.some((one) => one.dialogId === dialogId && (one.state === "sending" || one.state === "waiting"));
    if (!isSending()) return;
    await new Promise<void>((resolve) => {
      const stop = effect(() => {
        if (isSending()) return;
        resolve();
        queueMicrotask(() => stop());
      });
    });
  }

  /** Tries everything that waits. */
  run(): void {
    for (const dialogId of new Set(this.all.peek().map((one) => one.dialogId))) void this.runDialog(dialogId);
  }

  private async runDialog(dialogId: number): Promise<void> {
    if (this.busy.has(dialogId)) return;
    this.busy.add(dialogId);
    const isNext = ({ dialogId: of, state }: Outgoing) =>
      of === dialogId && (state === "sending" || state === "waiting");
    try {
      for (let next = this.all.peek().find(isNext); next !== undefined; next = this.all.peek().find(isNext)) {
        if (!(await this.attempt(next))) break;
      }
    } finally {
      this.busy.delete(dialogId);
    }
  }

  /** Whether the next one may be tried. */
  private async attempt(one: Outgoing): Promise<boolean> {
    const { id, dialogId } = one;
    this.edit(id, { state: "sending" });
    const stop = new AbortController();
    this.aborts.set(id, stop);
    try {
      const message = await sendOutgoing(one, {
        file: this.files.get(id) ?? null,
        onProgress: (share) => this.edit(id, { share }),
        signal: stop.signal,
      });
      if (message !== null) prepare(dialogId).add(message);
      this.done.get(id)?.();
      this.remove(id);
      return true;
    } catch (error) {
      // It was cancelled meanwhile.
      if (!this.all.peek().some((each) => each.id === id)) return true;
      if (error instanceof ApiError && error.isPassing) {
        this.edit(id, { state: "waiting", problem: null });
        setTimeout(() => void this.runDialog(dialogId), Math.max(retryMs, (error.retryAfter ?? 0) * 1_000));
        return false;
      }
      if (one.isAgain === true && error instanceof ApiError && error.code === "CONFLICT") return this.tellStored(one);
      const isStale = error instanceof ApiError && error.code === "NEWER_MESSAGES";
      const missed = isStale ? ((error.details["missed"] ?? []) as TeamMessage[]) : [];
      for (const message of missed) prepare(dialogId).add(message);
      this.edit(id, { state: isStale ? "stale" : "refused", problem: problemOf(error), missed });
      if (shown.peek()?.id !== dialogId) tellHeld(dialogId);
      return true;
    }
  }

  /** The text before the change was stored after all. What it became is another message, which the operator may send or drop. */
  private tellStored({ id, dialogId }: Outgoing): true {
    const known = this.done.get(id);
    const next = newId();
    this.done.delete(id);
    if (known !== undefined) this.done.set(next, known);
    const problem = inboxTexts[language.peek()].sentBefore;
    this.edit(id, { id: next, isAgain: false, state: "refused", problem });
    void prepare(dialogId).readDetails();
    return true;
  }

  private edit(id: string, change: Partial<Outgoing>): void {
    this.change(this.all.peek().map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  private change(all: readonly Outgoing[]): void {
    const ids = new Set(all.map(({ id }) => id));
    const gone = this.all.peek().filter(({ id }) => !ids.has(id));
    this.all.value = all;
    const who = user.peek();
    if (who !== null)
      keepOutgoing(
        who.id,
        all,
        gone.map(({ id }) => id),
      );
  }
}

function isHeld({ state }: Outgoing): boolean {
  return state === "refused" || state === "stale";
}

/** Says that something was not sent in a dialog that the operator has left. */
function tellHeld(dialogId: number): void {
  const texts = inboxTexts[language.peek()];
  toast(texts.notSentIn(nameOfRow(inbox.state.peek().rows.get(dialogId), dialogId, texts)));
}

export const outbox = new Outbox();

addEventListener("online", () => outbox.run());
effect(() => {
  if (inbox.connection.value === "open") outbox.run();
});
addEventListener("beforeunload", (event) => {
  // Texts are kept and sent with the next visit; a file would be lost.
  if (outbox.all.peek().some(({ kind, saved }) => kind === "file" && saved === undefined)) event.preventDefault();
});
