import type { AnyInboxFrame, InboxDialogFrame } from "../../../protocol/inbox-frames.ts";
import { browserEnvironment } from "../../lib/browser-environment.ts";
import { connectInbox } from "../../lib/connect-inbox.ts";
import type { Connection, ConnectionState } from "../../lib/connection.ts";
import { type Act, actOnDialog } from "./act-on-dialog.ts";
import { applyInboxFrame, emptyInbox, type Inbox, later, listDialogs, newestTime } from "./inbox.ts";
import { type KeptDesk, keepDesk, readKeptDesk } from "./kept-desk.ts";
import { logIn } from "./log-in.ts";
import { OpenDialog } from "./open-dialog.ts";

export type DeskState = ConnectionState | "logging in";

/** The operator's side of the shop, over reloads. Calls `onChange` when there is something new to show. */
export class Desk {
  state: DeskState = "logging in";
  /** What went wrong, in words for the operator. */
  problem: string | null = null;
  inbox: Inbox = emptyInbox;
  /** Whether the inbox has told what it has. */
  isTold = false;
  open: OpenDialog | null = null;
  private readonly credentials: { email: string; password: string };
  private readonly onChange: () => void;
  private kept: KeptDesk = readKeptDesk();
  private socket: Connection<AnyInboxFrame> | null = null;
  private isShown = false;

  constructor(credentials: { email: string; password: string }, onChange: () => void) {
    this.credentials = credentials;
    this.onChange = onChange;
  }

  get name(): string {
    return this.kept.login?.name ?? "";
  }

  /** The operator's side is on the screen, or not any more. It connects when it is first seen. */
  show(isShown: boolean): void {
    const isFirst = isShown && !this.isShown && this.socket === null;
    this.isShown = isShown;
    if (isFirst) void this.connect();
    this.onChange();
  }

  choose(dialogId: number): void {
    const { login } = this.kept;
    if (login === null || this.open?.dialogId === dialogId) return;
    this.open?.leave();
    this.problem = null;
    this.open = new OpenDialog(dialogId, login.token, this.onChange);
    this.keep({ chosen: dialogId });
    this.onChange();
  }

  /** Does what a button says, and tells why when it was refused. */
  async act(act: Act): Promise<void> {
    const { login } = this.kept;
    if (login === null || this.open === null) return;
    this.problem = null;
    this.onChange();
    this.problem = await actOnDialog(login.token, this.open.dialogId, act);
    this.onChange();
  }

  /** The access token; null while nobody is logged in. */
  get token(): string | null {
    return this.kept.login?.token ?? null;
  }

  isOwn({ handoff_status: status, operator }: InboxDialogFrame): boolean {
    return status === "active" && operator !== null && operator.id === this.kept.login?.userId;
  }

  isUnread({ dialog_id: id, last_message_time: time }: InboxDialogFrame): boolean {
    return time !== null && this.kept.since !== null && time > later(this.kept.since, this.kept.seen[id] ?? "");
  }

  /** What is open and on the screen has been seen. */
  markSeen(): void {
    if (this.open === null || !this.isShown || document.visibilityState !== "visible") return;
    this.open.markRead();
    const dialog = this.inbox.dialogs.get(this.open.dialogId);
    if (dialog === undefined || !this.isUnread(dialog)) return;
    this.keep({ seen: { ...this.kept.seen, [dialog.dialog_id]: dialog.last_message_time ?? "" } });
  }

  private async connect(): Promise<void> {
    if (this.kept.login === null) {
      this.change("logging in");
      const outcome = await logIn(this.credentials);
      if ("problem" in outcome) {
        this.problem = outcome.problem;
        this.onChange();
        if (outcome.againInMs !== null) setTimeout(() => void this.connect(), outcome.againInMs);
        return;
      }
      this.problem = null;
      this.keep({ login: outcome.login });
    }
    this.socket = connectInbox(this.token ?? "", browserEnvironment, {
      onFrame: (frame) => this.take(frame),
      onState: (state) => (state === "refused" ? this.logInAgain() : this.change(state)),
    });
  }

  /** The login has ended: a new one opens everything that was open. */
  private logInAgain(): void {
    this.open?.leave();
    this.open = null;
    this.isTold = false;
    this.keep({ login: null });
    void this.connect();
  }

  private take(frame: AnyInboxFrame): void {
    this.inbox = applyInboxFrame(this.inbox, frame);
    if (frame.type === "inbox") {
      this.isTold = true;
      if (this.kept.since === null) this.keep({ since: newestTime(this.inbox) });
    } else if (this.open === null) this.openFirst();
    this.onChange();
  }

  /** A desk on which nothing is open opens what was open before, or what comes first. */
  private openFirst(): void {
    const { chosen } = this.kept;
    const isThere = chosen !== null && this.inbox.dialogs.has(chosen);
    const first = isThere ? chosen : listDialogs(this.inbox)[0]?.dialog_id;
    if (first !== undefined) this.choose(first);
  }

  private keep(changes: Partial<KeptDesk>): void {
    this.kept = { ...this.kept, ...changes };
    keepDesk(this.kept);
  }

  private change(state: DeskState): void {
    this.state = state;
    this.onChange();
  }
}
