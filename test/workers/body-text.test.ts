import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "./api.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const lead = encode('{"name":"Lamp ');
const end = encode('"}');

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Creates an assistant with a body of these bytes, whose length is told or not. */
async function create(bytes: Uint8Array<ArrayBuffer>, isLengthTold: boolean) {
  const account = await api.makeAccount();
  const body = isLengthTold ? bytes : streamOf(bytes);
  const headers = { authorization: `Bearer ${account.token}`, "content-type": "application/json" };
  const url = "https://switchboard.example.com/api/assistants";
  const response = await exports.default.fetch(url, { method: "POST", headers, body });
  return { status: response.status, body: (await response.json()) as { name?: string } };
}

const cases = [true, false].map((isLengthTold) => ({ isLengthTold }));

test.each(cases)(
  "bytes that are no UTF-8 are refused ($isLengthTold: the length is told)",
  async ({ isLengthTold }) => {
    // The last is a cut emoji: as long as the U+FFFD that it would become.
    const strange = [[0xff], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xff, 0xfe, 0xfd], [0xf0, 0x9f, 0x98]];
    for (const bytes of strange) {
      expect((await create(joined(lead, Uint8Array.from(bytes), end), isLengthTold)).status).toBe(422);
    }
  },
);

test.each(cases)(
  "U+FFFD and a byte order mark are text ($isLengthTold: the length is told)",
  async ({ isLengthTold }) => {
    const replaced = joined(lead, encode("\ufffd"), end);
    const marked = joined(Uint8Array.of(0xef, 0xbb, 0xbf), replaced);
    for (const bytes of [replaced, marked]) {
      expect(await create(bytes, isLengthTold)).toMatchObject({ status: 201, body: { name: "Lamp \ufffd" } });
    }
  },
);
