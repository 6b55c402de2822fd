import { once } from "node:events";
import { WebSocket } from "ws";

/** A WebSocket client of a room that sends texts and waits for the texts of other clients. */
export interface ChatClient {
  /** Sends a text and waits until `receiver` has it. Returns the time, milliseconds. */
  sendTo(receiver: ChatClient, text: string): Promise<number>;
  /** Resolves when a frame with the text has arrived. */
  waitFor(text: string): Promise<void>;
  close(): void;
}

/** Connects a socket. `frameOf` formats a message for the server. */
export async function connectChatClient(url: string, frameOf: (text: string) => string): Promise<ChatClient> {
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
    async sendTo(receiver, text) {
      const start = performance.now();
      const received = receiver.waitFor(text);
      socket.send(frameOf(text));
      await received;
      return performance.now() - start;
    },
    waitFor: (text) => new Promise((resolve) => awaited.set(text, resolve)),
    close: () => socket.terminate(),
  };
}
