import { afterEach, expect, test, vi } from "vitest";
import { createDocument } from "../../../sdks/javascript/src/replyx/documents.ts";
import { fakePlatform } from "./fake-platform.ts";

afterEach(() => vi.unstubAllGlobals());

const input = { body: { file: new File(["0123456789"], "a.txt", { type: "text/plain" }), assistant_id: 1 } };

test("an upload tells how much is sent, as a stream of the same bytes", async () => {
  const { client, sent } = fakePlatform([Response.json({ id: 1 }), Response.json({ id: 1 })]);
  const told: [number, number][] = [];
  const options = { idempotencyKey: "k" };
  await createDocument(client, input, { ...options, onProgress: (...each) => void told.push(each) });
  await createDocument(client, input, options);
  expect(sent[0]?.body).toBe(sent[1]?.body);
  expect(told.at(-1)).toEqual([sent[0]?.body.length, sent[0]?.body.length]);
});

test("a browser's upload uses XMLHttpRequest, and has the same errors and the same retries", async () => {
  const statuses = [503, 201];
  const keys: (string | undefined)[] = [];
  class FakeRequest {
    upload = { onprogress: (_: { loaded: number; total: number }) => {} };
    onload = () => {};
    response = new Blob(['{"id":4}'], { type: "application/json" });
    status = 0;
    headers: Record<string, string> = {};
    open(method: string, url: string) {
      expect(`${method} ${url}`).toBe("POST https://platform.example/api/documents");
    }
    setRequestHeader(name: string, value: string) {
      this.headers[name] = value;
    }
    getAllResponseHeaders = () => "content-type: application/json\r\nretry-after: 3\r\n";
    send(body: Blob) {
      keys.push(this.headers["idempotency-key"]);
      this.upload.onprogress({ loaded: body.size, total: body.size });
      this.status = statuses.shift() ?? 500;
      this.onload();
    }
  }
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  const { client, sent, waits } = fakePlatform([]);
  const told: number[] = [];
  const document = await createDocument(client, input, { onProgress: (done, total) => void told.push(done / total) });
  expect(document).toEqual({ id: 4 });
  expect([told, sent.length, keys.length, new Set(keys).size]).toEqual([[1, 1], 0, 2, 1]);
  expect(waits[0]).toBeGreaterThanOrEqual(3_000);
});
