import { expect, expectTypeOf, test } from "vitest";
import { sendMessage } from "../../../sdks/javascript/src/chatbots/conversations.ts";
import { ApiError, ConnectionError } from "../../../sdks/javascript/src/core/api-error.ts";
import { type Client, createClient, withCredential } from "../../../sdks/javascript/src/core/client.ts";
import { logIn, readMe } from "../../../sdks/javascript/src/replyx/accounts.ts";
import { createAssistant } from "../../../sdks/javascript/src/replyx/assistants.ts";
import { allDialogs, createDialog, listDialogs, readDialog } from "../../../sdks/javascript/src/replyx/dialogs.ts";
import { createDocument } from "../../../sdks/javascript/src/replyx/documents.ts";
import { postSiteMessage } from "../../../sdks/javascript/src/replyx/site.ts";
import { fakePlatform } from "./fake-platform.ts";

const busy = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ detail: "Later.", error: { code: "DEPENDENCY_FAILED", message: "Позже" } }, { status, headers });

test("parameters go into the path and the query, and a body is JSON", async () => {
  const { client, sent } = fakePlatform([
    Response.json({ id: 7 }),
    Response.json({ dialogs: [] }),
    Response.json({ id: 1 }),
  ]);
  await readDialog(client, { dialog_id: 7 });
  await listDialogs(client, { query: { limit: 5, status: "active" } });
  await createAssistant(client, { body: { name: "A" } });
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET https://platform.example/api/dialogs/7",
    "GET https://platform.example/api/dialogs?limit=5&status=active",
    "POST https://platform.example/api/assistants",
  ]);
  expect(sent[2]?.body).toBe('{"name":"A"}');
  expect(sent[2]?.headers.get("authorization")).toBe("Bearer t");
  await expect(readDialog(client, {} as { dialog_id: number })).rejects.toThrow("dialog_id is missing");
});

test("a POST that is sent again has the same key and the same bytes, and waits as long as it is asked to", async () => {
  const answers = [busy(503, { "retry-after": "2" }), new TypeError("socket hang up"), Response.json({ id: 3 })];
  const { client, sent, waits } = fakePlatform(answers);
  const file = { name: "a.md", content: "# A" };
  expect(await createDocument(client, { body: { file, assistant_id: 1 } })).toMatchObject({ id: 3 });
  expect(new Set(sent.map(({ headers }) => headers.get("idempotency-key"))).size).toBe(1);
  expect(sent[0]?.headers.get("idempotency-key")).toMatch(/^[\w-]{36}$/);
  expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  expect(sent[0]?.body).toContain(
    'name="file"; filename="a.md"\r\nContent-Type: application/octet-stream\r\n\r\n# A\r\n',
  );
  expect(waits[0]).toBeGreaterThanOrEqual(2_000);
  expect(waits[1]).toBeLessThanOrEqual(1_000);
});

test("a POST without a kept key is sent again after a limit, but not after a failure that may have had an effect", async () => {
  const limited = fakePlatform([busy(429, { "retry-after": "1" }), Response.json({ id: 1 })]);
  await createAssistant(limited.client, { body: { name: "A" } });
  expect(limited.sent).toHaveLength(2);
  for (const failure of [busy(500), new TypeError("socket hang up")]) {
    const { client, sent } = fakePlatform([failure]);
    await expect(createAssistant(client, { body: { name: "A" } })).rejects.toThrow();
    expect(sent).toHaveLength(1);
  }
});

test("attempts end: with the error, or at once when the wait would be too long", async () => {
  const down = fakePlatform(Array.from({ length: 9 }, () => busy(503)));
  await expect(readMe(down.client)).rejects.toMatchObject({ status: 503, code: "DEPENDENCY_FAILED" });
  expect(down.sent).toHaveLength(4);
  const long = fakePlatform([busy(429, { "retry-after": "300" })]);
  await expect(readMe(long.client)).rejects.toMatchObject({ status: 429, retryAfter: 300 });
  expect(long.sent).toHaveLength(1);
  const gone = fakePlatform(Array.from({ length: 9 }, () => new TypeError("fetch failed")));
  await expect(readMe(gone.client, {}, { retries: 1 })).rejects.toBeInstanceOf(ConnectionError);
  expect(gone.sent).toHaveLength(2);
});

test("the errors of the three dialects have status, code, message, issues and request id", async () => {
  const issue = { loc: ["body", "name"], msg: "field required", type: "value_error.missing" };
  const failures = [
    Response.json({ detail: [issue], error: { code: "VALIDATION_ERROR", message: "Некорректно" } }, { status: 422 }),
    Response.json(
      { status: "error", code: "SERVER_ERROR", message: "Contact support with request ID: req_a-1" },
      { status: 500 },
    ),
    Response.json(
      { ok: false, error: "E", code: "INVALID_DATA", message: { path: ["is private"] }, status: 400 },
      { status: 400 },
    ),
    new Response("<html>", { status: 502 }),
  ];
  const read = failures.map(async (failure) => {
    const { client } = fakePlatform([failure]);
    const error = await readMe(client, {}, { retries: 0 }).catch((each: ApiError) => each);
    expect(error).toBeInstanceOf(ApiError);
    const { status, code, message, requestId, issues } = error as ApiError;
    return { status, code, message, requestId, issues };
  });
  expect(await Promise.all(read)).toEqual([
    {
      ...{ status: 422, code: "VALIDATION_ERROR", message: "name: field required", requestId: null },
      issues: [{ field: "name", message: "field required" }],
    },
    {
      status: 500,
      code: "SERVER_ERROR",
      message: "Contact support with request ID: req_a-1",
      requestId: "req_a-1",
      issues: [],
    },
    {
      ...{ status: 400, code: "INVALID_DATA", message: "path: is private", requestId: null },
      issues: [{ field: "path", message: "is private" }],
    },
    { status: 502, code: "", message: "<html>", requestId: null, issues: [] },
  ]);
});

test("an expired token is renewed once for all requests that found it expired", async () => {
  let renewals = 0;
  const renew = async () => `new${++renewals}`;
  const expired = ({ headers }: { headers: Headers }) =>
    headers.get("authorization") === "Bearer new1" ? Response.json({ id: 1 }) : busy(401);
  const { client, sent } = fakePlatform([expired, expired, expired, expired], { token: "old", renew });
  await Promise.all([readMe(client), readMe(client)]);
  expect({ renewals, requests: sent.length }).toEqual({ renewals: 1, requests: 4 });
  const refused = fakePlatform([busy(401), busy(401)], { token: "old", renew });
  await expect(readMe(refused.client)).rejects.toMatchObject({ status: 401 });
});

test("only the caller's own credential is sent, and only where it is taken", async () => {
  const { client, sent } = fakePlatform([Response.json({}), Response.json({}), Response.json({}), Response.json({})]);
  await sendMessage(withCredential(client, { apiKey: "k" }), { id: 1, body: { message: "Hi" } });
  const guest = withCredential(client, { siteToken: "st", guestId: "g" });
  await postSiteMessage(guest, { dialog_id: 1, body: { content: "Hi" } });
  await logIn(client, { body: { email: "a@b.example", password: "p" } });
  const [byKey, byGuest, open] = sent.map(({ headers }) => headers);
  expect([byKey?.get("x-api-key"), byKey?.get("authorization")]).toEqual(["k", null]);
  expect([byGuest?.get("x-site-token"), byGuest?.get("x-guest-id"), byGuest?.get("authorization")]).toEqual([
    "st",
    "g",
    null,
  ]);
  expect(open?.get("authorization")).toBeNull();
  // @ts-expect-error a visitor cannot read a user
  await expect(readMe(guest)).rejects.toThrow("/api/users/me takes a caller of the kind bearer; this one is guest.");
  expectTypeOf(createClient({ url: "https://a.example", credential: { siteToken: "s" } })).toEqualTypeOf<
    Client<"site">
  >();
  expect(sent).toHaveLength(3);
});

test("a caller's signal ends a request, and a limit of time is an error of the connection", async () => {
  const stuck = createClient({
    url: "https://platform.example",
    credential: { token: "t" },
    fetch: (_, init) =>
      new Promise((_resolve, reject) => {
        if (init?.signal?.aborted) reject(init.signal.reason);
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      }),
  });
  await expect(readMe(stuck, {}, { timeoutMs: 5, retries: 0 })).rejects.toMatchObject({
    name: "ConnectionError",
    isTimeout: true,
  });
  const abort = new AbortController();
  const read = readMe(stuck, {}, { signal: abort.signal });
  abort.abort(new Error("left"));
  await expect(read).rejects.toThrow("left");
});

test("all pages of a list come one after another, as far as they are read", async () => {
  const page = (ids: number[], has_more: boolean) =>
    Response.json({ dialogs: ids.map((id) => ({ id })), total: 3, has_more });
  const { client, sent } = fakePlatform([page([1, 2], true), page([3], false)]);
  const ids: number[] = [];
  for await (const { id } of allDialogs(client, { query: { limit: 2 } })) ids.push(id);
  expect(ids).toEqual([1, 2, 3]);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?limit=2", "?limit=2&offset=2"]);
  const left = fakePlatform([page([1, 2], true)]);
  for await (const _ of allDialogs(left.client)) break;
  expect(left.sent).toHaveLength(1);
});

test("creating a dialog answers with what the document says", () => {
  expectTypeOf(createDialog).returns.resolves.toHaveProperty("assistant_id");
});
