import { expect, test } from "vitest";
import { readEvents } from "../../../src/web/console/client/read-events.ts";

test("events are read whole wherever the network cuts them", async () => {
  const text = 'event: delta\ndata: {"text":"Grüße"}\n\nevent: done\ndata: {}\n\n';
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 3, 7, bytes.length]) {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const events = [];
    for await (const event of readEvents(body)) events.push(event);
    expect(events).toEqual([
      { event: "delta", data: { text: "Grüße" } },
      { event: "done", data: {} },
    ]);
  }
});
