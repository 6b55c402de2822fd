import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { DialectApp } from "../../src/api/kit/build-app.ts";
import { buildReferenceApp } from "../../src/api/reference/app.ts";
import { buildWidgetApp } from "../../src/api/widget/app.ts";
import { buildPaymentsApp } from "../../src/channels/payments/app.ts";
import { buildTelegramApp } from "../../src/channels/telegram/app.ts";
import { compose } from "../../src/compose.ts";
import { api } from "./api.ts";
import { fetchLimited, limited } from "./limited.ts";
import { openSite } from "./site/visitor-client.ts";

const strict = () => ({ ...compose(env), requestsPerMinute: 20 });
const from = (client = crypto.randomUUID()) => ({ "cf-connecting-ip": client });

/** The statuses of `count` equal requests at once, counted. */
async function statuses(count: number, send: () => Promise<Response>): Promise<Record<number, number>> {
  const answers = await Promise.all(Array.from({ length: count }, send));
  const byStatus: Record<number, number> = {};
  for (const { status } of answers) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return byStatus;
}

function sendTo(app: Pick<DialectApp, "fetch">, path: string, init: RequestInit) {
  return async () => app.fetch(new Request(`http://localhost:8000${path}`, init), env, createExecutionContext());
}

test("the OpenAPI document, unknown pages of a chat and chats of refused tokens count for their address", async () => {
  const reference = buildReferenceApp(strict());
  const headers = from();
  expect(await statuses(25, sendTo(reference, "/openapi/replyx.json", { headers }))).toEqual({ 200: 20, 429: 5 });
  const late = await sendTo(reference, "/openapi/replyx.json", { headers })();
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await late.text()).toMatch(/^Rate limit exceeded\. Try again in \d+ seconds\.$/);
  const widget = buildWidgetApp(strict());
  expect(await statuses(25, sendTo(widget, "/chat/1?token=st_none", { headers: from() }))).toMatchObject({ 429: 5 });
  expect(await statuses(25, sendTo(widget, "/chat/1/more", { headers: from() }))).toEqual({ 404: 20, 429: 5 });
});

test("the chat of a valid token counts like its settings: for the site and the address, ten times as high", async () => {
  const { siteToken, assistantId } = await openSite();
  const widget = buildWidgetApp(strict());
  const headers = from();
  const view = sendTo(widget, `/chat/${assistantId}?token=${siteToken}`, { headers });
  expect(await statuses(205, view)).toMatchObject({ 429: 5 });
  const settings = await limited({ requestsPerMinute: 20 }).call("GET", "/api/site/settings", {
    headers: { "x-site-token": siteToken, ...headers },
  });
  expect(settings.status).toBe(429);
  expect((await sendTo(widget, `/chat/${assistantId}?token=${siteToken}`, { headers: from() })()).status).not.toBe(429);
});

test("upgrades count: refused ones for their address, others for their user or visitor", async () => {
  const site = await openSite();
  const { dialogId, guestId } = await site.visit();
  const fetchStrict = fetchLimited({ requestsPerMinute: 20 });
  const upgrade = (path: string, client?: string) => () =>
    fetchStrict(`http://localhost:8000${path}`, { headers: { upgrade: "websocket", ...from(client) } });
  const address = crypto.randomUUID();
  const guess = upgrade(`/ws/dialogs/${dialogId}?token=${site.siteToken}&guest_id=g_1.forged`, address);
  expect(await statuses(25, guess)).toEqual({ 401: 20, 429: 5 });
  expect((await upgrade("/ws/inbox?token=none", address)()).status).toBe(429);
  expect((await upgrade("/ws/dialogs/x?after_seq=-1", address)()).status).toBe(429);
  const own = upgrade(`/ws/dialogs/900000001?token=${site.siteToken}&guest_id=${guestId}`);
  expect(await statuses(25, own)).toEqual({ 404: 20, 429: 5 });
  const stranger = await api.makeAccount();
  expect(await statuses(25, upgrade(`/ws/dialogs/${dialogId}?token=${stranger.token}`))).toEqual({ 404: 20, 429: 5 });
  const read = await limited({ requestsPerMinute: 20 }).call("GET", "/api/me", { token: stranger.token });
  expect(read.status).toBe(429);
});

test("notifications that no provider sent count for their address", async () => {
  const payments = buildPaymentsApp(strict());
  const forged = { method: "POST", body: "{}", headers: { "stripe-signature": "t=1,v1=00", ...from() } };
  const answers = await statuses(25, sendTo(payments as DialectApp, "/webhooks/stripe", forged));
  expect(answers[429]).toBe(5);
  const telegram = buildTelegramApp(strict());
  const update = { method: "POST", body: "{}", headers: from() };
  expect(await statuses(25, sendTo(telegram as DialectApp, "/webhooks/telegram/7", update))).toEqual({
    401: 20,
    429: 5,
  });
});

test("without a proxy that is trusted, a client's own headers give it no allowance of its own", async () => {
  const client = limited({ requestsPerMinute: 1_000_000, clientAddressHeader: null });
  const spoofed = () => ({ ...from(), "x-forwarded-for": crypto.randomUUID(), "x-real-ip": crypto.randomUUID() });
  const remaining = async () => {
    const guess = await client.call("GET", "/api/me", { token: "wrong", headers: spoofed() });
    return Number(guess.headers.get("x-ratelimit-remaining"));
  };
  const first = await remaining();
  expect(first).toBeGreaterThan(0);
  expect(await remaining()).toBeLessThan(first);
});

test("pages of other origins may read the totals and limits of a list", async () => {
  const { account, assistantId } = await openSite();
  const path = `/api/qa-knowledge?assistant_id=${assistantId}`;
  const listed = await account.call("GET", path, { headers: { origin: "https://console.example" } });
  expect(listed.headers.get("x-total-count")).toBe("0");
  const exposed = (listed.headers.get("access-control-expose-headers") ?? "").split(", ");
  for (const name of ["X-Total-Count", "Retry-After", "X-RateLimit-Remaining", "ETag", "Content-Disposition"]) {
    expect(exposed).toContain(name);
  }
});
