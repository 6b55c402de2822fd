import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { ServerFrame } from "../../../src/protocol/frames.ts";
import { type InternalFrame, TeamFrame, type ViewersFrame } from "../../../src/protocol/internal-frames.ts";
import { until } from "../../support/until.ts";

function isInternal(frame: TeamFrame): frame is InternalFrame {
  return ["note_added", "triage_changed", "sla_breached"].includes(frame.type);
}

export interface SocketClient {
  /** What is said, in order. */
  frames: ServerFrame[];
  /** What only users of the account see: a guest's socket that gets any of it throws. */
  internal: InternalFrame[];
  /** Who of the operators has the dialog open, the last time that it was told: a guest's socket that gets it throws. */
  viewers: ViewersFrame["viewers"] | null;
  /** Who is here and who has read what. */
  signs: ServerFrame[];
  /** Why the server closed it; null while it is open. */
  closed: { code: number; reason: string } | null;
  /** Text that is no JSON, heartbeats for example. */
  bare: string[];
  /** Messages that carried several frames. */
  readonly batches: number;
  send(data: unknown): void;
  /** The first frame that fits, from now or earlier. */
  until<T extends ServerFrame["type"]>(
    type: T,
    fits?: (frame: Extract<ServerFrame, { type: T }>) => boolean,
  ): Promise<Extract<ServerFrame, { type: T }>>;
  close(): void;
}

/** A socket of a dialog; every frame it gets is checked against the protocol. */
export async function openSocket(
  dialogId: number,
  query: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<SocketClient> {
  const url = `http://localhost/ws/dialogs/${dialogId}?${new URLSearchParams(query)}`;
  const response = await exports.default.fetch(url, { headers: { Upgrade: "websocket", ...headers } });
  expect(response.status).toBe(101);
  const socket = response.webSocket as WebSocket;
  const frames: ServerFrame[] = [];
  const signs: ServerFrame[] = [];
  const internal: InternalFrame[] = [];
  const ofGuest = query["guest_id"] !== undefined;
  const bare: string[] = [];
  let batches = 0;
  socket.addEventListener("message", (event) => {
    const data = String(event.data);
    const isBatch = data.startsWith("[");
    if (isBatch) batches += 1;
    if (!isBatch && !data.startsWith("{")) return void bare.push(data);
    for (const one of [JSON.parse(data)].flat()) {
      const frame = ofGuest ? ServerFrame.parse(one) : TeamFrame.parse(one);
      if (frame.type === "viewers") client.viewers = frame.viewers;
      else if (isInternal(frame)) internal.push(frame);
      else if (frame.type === "presence" || frame.type === "receipt") signs.push(frame);
      else frames.push(frame);
    }
  });
  const client: SocketClient = {
    frames,
    signs,
    internal,
    viewers: null,
    closed: null,
    bare,
    get batches() {
      return batches;
    },
    send: (data) => socket.send(typeof data === "string" ? data : JSON.stringify(data)),
    until: (type, fits = () => true) =>
      until(() => {
        const found = [...frames, ...signs].find((frame) => frame.type === type && fits(frame as never));
        if (found === undefined) throw new Error(`no ${type} frame among ${JSON.stringify(frames)}`);
        return found as never;
      }),
    close: () => socket.close(1000, "done"),
  };
  socket.accept();
  socket.addEventListener("close", ({ code, reason }) => {
    client.closed = { code, reason };
  });
  return client;
}
