import fc from "fast-check";
import { expect, test } from "vitest";
import { readSse } from "../../../src/adapters/ai/read-sse.ts";
import { readAll } from "../../support/read-all.ts";

function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

async function read(text: string, size = 3): Promise<string[]> {
  return readAll(readSse(streamOf(new TextEncoder().encode(text), size)));
}

test.each([
  ["data: a\n\ndata: b\n\n", ["a", "b"]],
  ["data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]],
  ["data: a\r\ndata: b\r\n\r\n", ["a\nb"]],
  ["data: a\r\rdata:b\r\r", ["a", "b"]],
  [": ping\n\nevent: x\nid: 1\ndata: a\ndata: b\n\n", ["a\nb"]],
  ["data: last without its end", ["last without its end"]],
  ["data\n\n", [""]],
  ["data:  two spaces\n\n", [" two spaces"]],
  ["", []],
])("%j", async (text, events) => {
  for (const size of [1, 2, 3, 100]) expect(await read(text, size)).toEqual(events);
});

test("letters of several bytes survive any cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[a-яё😀一-龥 ]{0,20}$/u),
      fc.integer({ min: 1, max: 7 }),
      async (text, size) => {
        expect(await read(`data: ${text}\n\n`, size)).toEqual([text]);
      },
    ),
  );
});

test("a reader that stops early cancels the stream", async () => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("data: x\n\n")),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const data of readSse(stream)) {
    expect(data).toBe("x");
    break;
  }
  expect(cancelled).toBe(true);
});
