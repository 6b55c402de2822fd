import { DurableObject } from "cloudflare:workers";
import type {
  ActiveOperator,
  InboxNotice,
  InboxUpdate,
  ResourceChange,
} from "../../domain/conversations/inbox/types.ts";
import { heartbeat } from "../../protocol/limits.ts";
import type { ComposeAt } from "../compose-at.ts";
import { idOf } from "../id-of.ts";
import type { InboxController } from "./inbox-controller.ts";

/**
 * An account's operators and the visitors who wait for them. It receives updates of dialogs, broadcasts them to the
 * operators' sockets and offers waiting dialogs to operators. The room of a dialog makes every decision about it. The code of
 * the inbox is loaded when the first one of an isolate opens, before it handles a call.
 */
export function accountInboxWith(composeAt: ComposeAt) {
  return class AccountInbox extends DurableObject<Env> {
    private controller!: InboxController;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong));
      void ctx.blockConcurrencyWhile(async () => {
        const { InboxController } = await import("./inbox-controller.ts");
        this.controller = new InboxController(ctx, composeAt(env, idOf(ctx)));
      });
    }

    /** Adds a dialog to the queue and returns its position, from 1. See the port for `afterSeq`. */
    enter(dialogId: number, afterSeq: number, since: number): number {
      return this.controller.enter(dialogId, afterSeq, since);
    }

    /** Applies updates of dialogs and broadcasts the new ones to the operators; returns whether one is connected. */
    update(updates: InboxUpdate[]): boolean {
      return this.controller.update(updates);
    }

    /** Tells the operators that the catalogue has what the updates told. */
    settle(): void {
      this.controller.settle();
    }

    /** Tells an operator's sockets what the operator has done elsewhere. */
    tell(operatorId: number, notice: InboxNotice): void {
      this.controller.tell(operatorId, notice);
    }

    /** Tells all open sockets what has changed. */
    announce(change: ResourceChange): void {
      this.controller.announce(change);
    }

    /** Deletes what it knows of dialogs that are being erased. */
    forget(dialogIds: number[]): void {
      this.controller.forget(dialogIds);
    }

    /** Assigns waiting dialogs again, because the account's settings or teams have changed. */
    review(): void {
      this.controller.review();
    }

    /** The operators who are connected or hold dialogs. */
    activeOperators(): ActiveOperator[] {
      return this.controller.activeOperators();
    }

    /** Removes an operator permanently and releases the dialogs that the operator has. */
    async removeOperator(operatorId: number): Promise<void> {
      await this.controller.removeOperator(operatorId);
    }

    /** Records that a login has opened a socket in a dialog's room; false when the login has ended. */
    visit(sessionId: string, dialogId: number): boolean {
      return this.controller.visit(sessionId, dialogId);
    }

    /** Closes the sockets of logins that have ended, here and in the dialogs' rooms. */
    async endSessions(sessionIds: string[]): Promise<void> {
      await this.controller.endSessions(sessionIds);
    }

    /** Accepts the WebSocket of an operator whom the Worker has authenticated. */
    override async fetch(request: Request): Promise<Response> {
      return this.controller.connect(request);
    }

    override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
      this.controller.receive(socket, data);
    }

    override webSocketClose(socket: WebSocket, code: number, reason: string): void {
      this.controller.disconnected(socket, code, reason);
    }

    override async alarm(): Promise<void> {
      await this.controller.alarm();
    }
  };
}
