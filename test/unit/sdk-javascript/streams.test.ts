import { expect, test } from "vitest";
import { createClient } from "../../../sdks/javascript/src/core/client.ts";
import { streamPostMessage } from "../../../sdks/javascript/src/replyx/dialogs.ts";
import { fakePlatform } from "./fake-platform.ts";

const input = { dialog_id: 1, body: { content: "How?" } };

/** A response in pieces that end anywhere. */
function inPieces(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8" },
  });
}

const event = (type: string, data: unknown, end = "\n") =>
  `event: ${type}${end}data: ${JSON.stringify(data)}${end}${end}`;

test.each([1, 2, 7, 10_000])("events are read whole from pieces of %i bytes, with any line ends", async (size) => {
  const text = [
    event("user_message", { id: 1 }),
    `: a comment\n\n${event("delta", { offset: 0, text: "Über" }, "\r\n")}`,
    event("ai_response", { id: 2, content: "Über\n14 Tage" }),
    event("done", {}),
  ].join("");
  const { client, sent } = fakePlatform([inPieces(text, size)]);
  const events = [];
  for await (const each of streamPostMessage(client, input)) events.push(each);
  expect(events).toEqual([
    { type: "user_message", data: { id: 1 } },
    { type: "delta", data: { offset: 0, text: "Über" } },
    { type: "ai_response", data: { id: 2, content: "Über\n14 Tage" } },
  ]);
  expect(sent[0]?.headers.get("accept")).toBe("text/event-stream");
});

test("an error in a stream is thrown, and so is its early end", async () => {
  const body = { detail: "No money.", error: { code: "INSUFFICIENT_BALANCE", message: "Нет" } };
  const failed = fakePlatform([inPieces(event("user_message", {}) + event("error", body) + event("done", {}), 50)]);
  const read = async (client: typeof failed.client) => {
    for await (const _ of streamPostMessage(client, input));
  };
  await expect(read(failed.client)).rejects.toMatchObject({ name: "ApiError", code: "INSUFFICIENT_BALANCE" });
  const cut = fakePlatform([inPieces(event("user_message", {}), 50)]);
  await expect(read(cut.client)).rejects.toMatchObject({ name: "ConnectionError" });
});

test("leaving the loop ends the request", async () => {
  let isCancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(event("delta", { offset: 0, text: "a" }))),
    cancel: () => {
      isCancelled = true;
    },
  });
  const { client } = fakePlatform([new Response(endless, { headers: { "content-type": "text/event-stream" } })]);
  for await (const _ of streamPostMessage(client, input)) break;
  expect(isCancelled).toBe(true);
});

test("a stream that says no more is left after the limit of time", async () => {
  const client = createClient({
    ...{ url: "https://platform.example", credential: { token: "t" }, timeoutMs: 20 },
    fetch: async (_, init) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(event("delta", { offset: 0, text: "Un" })));
          init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
  });
  const read: string[] = [];
  const reading = (async () => {
    for await (const { type } of streamPostMessage(client, input)) read.push(type);
  })();
  await expect(reading).rejects.toMatchObject({ name: "ConnectionError", isTimeout: true });
  expect(read).toEqual(["delta"]);
});
