import type { AnyInboxFrame, InboxDialogFrame } from "../../../protocol/inbox-frames.ts";
import { browserEnvironment } from "../../lib/browser-environment.ts";
import { connectInbox } from "../../lib/connect-inbox.ts";
import type { Connection, ConnectionState } from "../../lib/connection.ts";
import { type Act, actOnDialog } from "./act-on-dialog.ts";
import { applyInboxFrame, emptyInbox, type Inbox, later, listDialogs, newestTime } from "./inbox.ts";
import { logIn } from "./log-in.ts";
import { OpenDialog } from "./open-dialog.ts";
import { readSavedSession, type SavedSession, saveSession } from "./saved-session.ts";

export type OperatorState = ConnectionState | "logging in";

/** The operator's side of the shop, kept over page reloads. Calls `onChange` when there is something new to render. */
export class OperatorSession {
  state: OperatorState = "logging in";
  /** The last error, as a message for the operator. */
  problem: string | null = null;
  inbox: Inbox = emptyInbox;
  /** Whether the inbox has arrived. */
  isLoaded = false;
  open: OpenDialog | null = null;
  private readonly credentials: { email: string; password: string };
  private readonly onChange: () => void;
  private saved: SavedSession = readSavedSession();
  private socket: Connection<AnyInboxFrame> | null = null;
  private isShown = false;

  constructor(credentials: { email: string; password: string }, onChange: () => void) {
    this.credentials = credentials;
    this.onChange = onChange;
  }

  get name(): string {
    return this.saved.login?.name ?? "";
  }

  /** Shows or hides the operator's side. It connects when it is first shown. */
  show(isShown: boolean): void {
    const isFirst = isShown && !this.isShown && this.socket === null;
    this.isShown = isShown;
    if (isFirst) void this.connect();
    this.onChange();
  }

  choose(dialogId: number): void {
    const { login } = this.saved;
    if (login === null || this.open?.dialogId === dialogId) return;
    this.open?.leave();
    this.problem = null;
    this.open = new OpenDialog(dialogId, login.token, this.onChange);
    this.save({ chosen: dialogId });
    this.onChange();
  }

  /** Performs an operator's action, and shows the error when it is refused. */
  async act(act: Act): Promise<void> {
    const { login } = this.saved;
    if (login === null || this.open === null) return;
    this.problem = null;
    this.onChange();
    this.problem = await actOnDialog(login.token, this.open.dialogId, act);
    this.onChange();
  }

  /** The access token; null when not logged in. */
  get token(): string | null {
    return this.saved.login?.token ?? null;
  }

  isOwn({ handoff_status: status, operator }: InboxDialogFrame): boolean {
    return status === "active" && operator !== null && operator.id === this.saved.login?.userId;
  }

  isUnread({ dialog_id: id, last_message_time: time }: InboxDialogFrame): boolean {
    return time !== null && this.saved.since !== null && time > later(this.saved.since, this.saved.seen[id] ?? "");
  }

  /** Marks the open dialog as seen, if it is visible. */
  markSeen(): void {
    if (this.open === null || !this.isShown || document.visibilityState !== "visible") return;
    this.open.markRead();
    const dialog = this.inbox.dialogs.get(this.open.dialogId);
    if (dialog === undefined || !this.isUnread(dialog)) return;
    this.save({ seen: { ...this.saved.seen, [dialog.dialog_id]: dialog.last_message_time ?? "" } });
  }

  private async connect(): Promise<void> {
    if (this.saved.login === null) {
      this.change("logging in");
      const outcome = await logIn(this.credentials);
      if ("problem" in outcome) {
        this.problem = outcome.problem;
        this.onChange();
        if (outcome.retryInMs !== null) setTimeout(() => void this.connect(), outcome.retryInMs);
        return;
      }
      this.problem = null;
      this.save({ login: outcome.login });
    }
    this.socket = connectInbox(this.token ?? "", browserEnvironment, {
      onFrame: (frame) => this.receive(frame),
      onState: (state) => (state === "refused" ? this.logInAgain() : this.change(state)),
    });
  }

  /** The session has ended: logs in again and reopens everything. */
  private logInAgain(): void {
    this.open?.leave();
    this.open = null;
    this.isLoaded = false;
    this.save({ login: null });
    void this.connect();
  }

  private receive(frame: AnyInboxFrame): void {
    this.inbox = applyInboxFrame(this.inbox, frame);
    if (frame.type === "inbox") {
      this.isLoaded = true;
      if (this.saved.since === null) this.save({ since: newestTime(this.inbox) });
    } else if (this.open === null) this.openFirst();
    this.onChange();
  }

  /** Opens the previously open dialog when none is open, or else the first one. */
  private openFirst(): void {
    const { chosen } = this.saved;
    const isThere = chosen !== null && this.inbox.dialogs.has(chosen);
    const first = isThere ? chosen : listDialogs(this.inbox)[0]?.dialog_id;
    if (first !== undefined) this.choose(first);
  }

  private save(changes: Partial<SavedSession>): void {
    this.saved = { ...this.saved, ...changes };
    saveSession(this.saved);
  }

  private change(state: OperatorState): void {
    this.state = state;
    this.onChange();
  }
}
