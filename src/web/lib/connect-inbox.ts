import type { AnyInboxFrame } from "../../protocol/inbox-frames.ts";
import { Connection, type ConnectionState } from "./connection.ts";
import type { Environment } from "./environment.ts";

export interface InboxListener {
  /** Every frame; each connection begins with the whole inbox. */
  onFrame(frame: AnyInboxFrame): void;
  onState(state: ConnectionState): void;
}

/** Connects to the inbox of an account, and stays connected until `close()` or until the server refuses the token. */
export function connectInbox(
  accessToken: string,
  environment: Environment,
  listener: InboxListener,
): Connection<AnyInboxFrame> {
  const { origin } = environment;
  const client = {
    url: () => `${origin.replace(/^http/, "ws")}/ws/inbox?${new URLSearchParams({ token: accessToken })}`,
    statusRequest: () => ({ url: `${origin}/api/me`, headers: { Authorization: `Bearer ${accessToken}` } }),
    onFrame: (frame: AnyInboxFrame) => listener.onFrame(frame),
    onState: (state: ConnectionState) => listener.onState(state),
  };
  return new Connection(client, environment);
}
