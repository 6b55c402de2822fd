import type { TurnEvent } from "../../domain/conversations/dialog/ports.ts";
import type { TurnDriver } from "./turn-driver.ts";

/** Streams a turn from its beginning to its end, one JSON `TurnEvent` per line. */
export function streamTurn(turns: TurnDriver, turn: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      stop = turns.follow(turn, (event: TurnEvent) => {
        controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
        if (event.type === "end") controller.close();
      });
    },
    cancel: () => stop(),
  });
}
