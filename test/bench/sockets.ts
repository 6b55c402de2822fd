import { randomBytes } from "node:crypto";
import http from "node:http";
import type { Duplex } from "node:stream";

/**
 * Many WebSockets that only count the frames they receive. Frames are not decoded or parsed: the client's work, which is
 * the same on both sides, would hide the difference between them.
 */
export interface SocketGroup {
  /** Resolves when every socket has received `frames` more frames. */
  waitForFrames(frames: number): Promise<void>;
  close(): Promise<void>;
}

/** Connects `size` sockets, 50 at a time, and waits until each has received `greetings` initial frames. */
export async function connectSockets(
  urlOf: (at: number) => string,
  size: number,
  greetings: number,
): Promise<SocketGroup> {
  let missing = greetings * size;
  let complete = () => {};
  const onFrame = () => {
    missing -= 1;
    if (missing === 0) complete();
  };
  const sockets: Duplex[] = [];
  while (sockets.length < size) {
    const wanted = Math.min(50, size - sockets.length);
    sockets.push(
      ...(await Promise.all(Array.from({ length: wanted }, (_, at) => connect(urlOf(sockets.length + at), onFrame)))),
    );
  }
  if (missing > 0) {
    await new Promise<void>((resolve) => {
      complete = resolve;
    });
  }
  return {
    waitForFrames: (frames) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${missing} frames did not arrive`)), 30_000);
        missing = frames * size;
        complete = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  };
}

function connect(url: string, onFrame: () => void): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, {
      headers: {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": randomBytes(16).toString("base64"),
      },
    });
    request.on("error", reject);
    request.on("response", (response) => reject(new Error(`${url}: ${response.statusCode}`)));
    request.on("upgrade", (_response, socket, head) => {
      const count = frameCounter(onFrame);
      socket.on("data", count);
      socket.on("error", () => undefined);
      if (head.length > 0) count(head);
      resolve(socket);
    });
    request.end();
  });
}

const frameStart = Buffer.from('{"type":"new_message"');

/**
 * Calls `onFrame` for every unmasked text frame of at most 65,535 bytes, however the network splits them. A JSON array
 * counts as the number of room frames in it.
 */
function frameCounter(onFrame: () => void): (data: Buffer) => void {
  let kept: Buffer = Buffer.alloc(0);
  return (data) => {
    let bytes = kept.length === 0 ? data : Buffer.concat([kept, data]);
    for (;;) {
      const length = bytes.length < 2 ? 0 : bytes[1]!;
      const header = length === 126 ? 4 : 2;
      if (bytes.length < header) break;
      const end = header + (length === 126 ? bytes.readUInt16BE(2) : length);
      if (bytes.length < end) break;
      if (bytes[0] === 0x81) for (let left = framesIn(bytes.subarray(header, end)); left > 0; left -= 1) onFrame();
      bytes = bytes.subarray(end);
    }
    kept = bytes;
  };
}

function framesIn(text: Buffer): number {
  if (text[0] !== 0x5b) return 1;
  let frames = 0;
  for (let at = text.indexOf(frameStart); at >= 0; at = text.indexOf(frameStart, at + 1)) frames += 1;
  return frames;
}
