import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { AnyInboxFrame, ResourceChangedFrame } from "../../../protocol/inbox-frames.ts";
import { browserEnvironment } from "../../lib/browser-environment.ts";
import { Connection } from "../../lib/connection.ts";
import { credentials } from "../session/credentials.ts";

type Listener = (change: ResourceChangedFrame | null) => void;

const isOpen = signal(false);
/** Whether the server tells of changes now. */
export const isWatching: ReadonlySignal<boolean> = isOpen;

const listeners = new Set<Listener>();
let connection: Connection<AnyInboxFrame> | null = null;

/**
 * Calls back when the server tells that something of the account has changed, and with null when some may have been missed: at the
 * beginning, and after a lost connection. It makes nobody an operator who is online.
 */
export function useWatch(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    connection ??= connect();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      connection?.close();
      connection = null;
      isOpen.value = false;
    };
  }, [listener]);
}

function connect(): Connection<AnyInboxFrame> | null {
  if (credentials.token === null) return null;
  const { origin } = browserEnvironment;
  const token = () => credentials.token ?? "";
  const tell = (change: ResourceChangedFrame | null) => {
    for (const listener of listeners) listener(change);
  };
  return new Connection<AnyInboxFrame>(
    {
      url: () => `${origin.replace(/^http/, "ws")}/ws/inbox?${new URLSearchParams({ watch: "1", token: token() })}`,
      statusRequest: () => ({ url: `${origin}/api/me`, headers: { authorization: `Bearer ${token()}` } }),
      onFrame: (frame) => {
        if (frame.type === "resource_changed") tell(frame);
      },
      onState: (state) => {
        isOpen.value = state === "open";
        if (state === "open") tell(null);
        // Who logs in again gets another one with the next page that watches.
        if (state === "refused") connection = null;
      },
    },
    browserEnvironment,
  );
}
