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

/** A browser in which an upload can be watched: `answer` says what a request gets. */
function stubBrowser(answer: (request: FakeRequest) => void) {
  const requests: FakeRequest[] = [];
  const policies: { httpEquiv: string; content: string }[] = [];
  class OwnRequest extends FakeRequest {
    constructor() {
      super(answer);
      requests.push(this);
    }
  }
  class Frame extends EventTarget {
    contentWindow = { XMLHttpRequest: OwnRequest };
    contentDocument = Object.assign(new EventTarget(), {
      createElement: () => ({ httpEquiv: "", content: "" }),
      head: { append: (policy: { httpEquiv: string; content: string }) => void policies.push(policy) },
    });
    remove() {
      frames.delete(this);
    }
  }
  const frames = new Set<Frame>();
  const append = (frame: Frame) => {
    frames.add(frame);
    frame.dispatchEvent(new Event("load"));
  };
  vi.stubGlobal("document", { createElement: () => new Frame(), documentElement: { append } });
  vi.stubGlobal("SecurityPolicyViolationEvent", Event);
  vi.stubGlobal("XMLHttpRequest", class {});
  return { requests, policies, frames };
}

class FakeRequest {
  upload = { onprogress: (_: { loaded: number; total: number }) => {} };
  onload = () => {};
  onerror = () => {};
  response = new TextEncoder().encode('{"id":4}').buffer;
  responseURL = "";
  status = 0;
  address = "";
  headers: Record<string, string> = {};
  readonly #answer: (request: FakeRequest) => void;
  constructor(answer: (request: FakeRequest) => void) {
    this.#answer = answer;
  }
  open(method: string, url: string) {
    this.address = `${method} ${url}`;
    this.responseURL = url;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getAllResponseHeaders = () => "content-type: application/json\r\nretry-after: 3\r\n";
  send(body: Blob) {
    this.upload.onprogress({ loaded: body.size, total: body.size });
    this.#answer(this);
  }
}

test("a browser's upload uses XMLHttpRequest, and has the same errors and the same retries", async () => {
  const statuses = [503, 201];
  const { requests, policies, frames } = stubBrowser((request) => {
    request.status = statuses.shift() ?? 500;
    request.onload();
  });
  const { client, sent, waits } = fakePlatform([]);
  const told: number[] = [];
  const document = await createDocument(client, input, { onProgress: (done, total) => void told.push(done / total) });
  expect(document).toEqual({ id: 4 });
  expect(requests.map(({ address }) => address)).toEqual(Array(2).fill("POST https://platform.example/api/documents"));
  const keys = requests.map(({ headers }) => headers["idempotency-key"]);
  expect([told, sent.length, new Set(keys).size, frames.size]).toEqual([[1, 1], 0, 1, 0]);
  expect(waits[0]).toBeGreaterThanOrEqual(3_000);
  const policy = { httpEquiv: "Content-Security-Policy", content: "connect-src https://platform.example" };
  expect(policies).toEqual([policy, policy]);
});

test("an upload that a browser was led away with is an error", async () => {
  stubBrowser((request) => {
    request.responseURL = "https://platform.example/elsewhere";
    request.status = 201;
    request.onload();
  });
  const { client } = fakePlatform([]);
  const led = createDocument(client, input, { onProgress: () => {} });
  await expect(led).rejects.toMatchObject({ name: "ApiError", status: 307 });
});

test("a web worker's upload, which no policy guards, is sent by fetch", async () => {
  vi.stubGlobal("XMLHttpRequest", class {});
  const { client, sent } = fakePlatform([Response.json({ id: 5 })]);
  const told: number[] = [];
  await createDocument(client, input, { onProgress: (done, total) => void told.push(done / total) });
  expect([sent.length, told]).toEqual([1, [0, 1]]);
});
