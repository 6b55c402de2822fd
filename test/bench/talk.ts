import { once } from "node:events";
import { WebSocket } from "ws";

/** One end of a talk: says something, and hears what the other end says. */
export interface Talker {
  /** Sends a text, and resolves when `listener` has got it: milliseconds. */
  sayTo(listener: Talker, text: string): Promise<number>;
  /** Resolves when a frame with a text has come. */
  hear(text: string): Promise<void>;
  close(): void;
}

/** Connects a socket; `frameOf` writes a message as this server wants it. */
export async function connectTalker(url: string, frameOf: (text: string) => string): Promise<Talker> {
  const socket = new WebSocket(url.replace(/^http/, "ws"));
  const awaited = new Map<string, () => void>();
  socket.on("message", (data) => {
    const frame = String(data);
    for (const [text, resolve] of awaited) {
      if (!frame.includes(text) || frame.includes('"ack"')) continue;
      awaited.delete(text);
      resolve();
    }
  });
  socket.on("error", () => undefined);
  await once(socket, "open");
  return {
    async sayTo(listener, text) {
      const start = performance.now();
      const heard = listener.hear(text);
      socket.send(frameOf(text));
      await heard;
      return performance.now() - start;
    },
    hear: (text) => new Promise((resolve) => awaited.set(text, resolve)),
    close: () => socket.terminate(),
  };
}
