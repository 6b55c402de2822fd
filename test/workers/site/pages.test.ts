import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";
import { openSite } from "./visitor-client.ts";

const allowed_domains = ["example.com", "*.example.org"];

test("a widget answers on its assistant's pages and nowhere else, by Origin and else by Referer", async () => {
  const { siteToken } = await openSite({ allowed_domains });
  const settings = (headers: Record<string, string>) =>
    api.call("GET", "/api/site/settings", { headers: { "x-site-token": siteToken, ...headers } });
  for (const origin of ["https://example.com", "https://a.example.org"]) {
    const answer = await settings({ origin });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.get("vary")).toContain("Origin");
    expect((await settings({ referer: `${origin}/prices?x=1` })).status).toBe(200);
  }
  for (const origin of ["https://evil.test", "https://example.org", "https://example.com:444", "null"]) {
    const answer = await settings({ origin, referer: "https://example.com/" });
    expect(answer.status).toBe(403);
    expect(answer.body.error.code).toBe("DOMAIN_NOT_ALLOWED");
    expect(answer.body.detail).toContain(origin);
    expect(answer.headers.has("access-control-allow-origin")).toBe(false);
  }
  expect((await settings({ referer: "https://evil.test/example.com" })).status).toBe(403);
  expect((await settings({})).status).toBe(200);
  expect((await settings({ origin: "http://localhost:5173" })).status).toBe(200);
  expect((await settings({ origin: "http://localhost:8000" })).status).toBe(200);
});

test("so do a visitor's messages, its socket, and the frame of the chat", async () => {
  const site = await openSite({ allowed_domains });
  const visitor = await site.visit();
  const bad = { origin: "https://evil.test" };
  const messages = `/api/widget/dialogs/${visitor.dialogId}/messages`;
  expect((await visitor.call("GET", messages, { headers: bad })).status).toBe(403);
  expect((await visitor.call("POST", messages, { json: { content: "Hi" }, headers: bad })).status).toBe(403);
  const socket = (origin: string) =>
    exports.default.fetch(
      `http://localhost:8000/ws/dialogs/${visitor.dialogId}?token=${site.siteToken}&guest_id=${visitor.guestId}`,
      { headers: { upgrade: "websocket", origin } },
    );
  expect((await socket("https://evil.test")).status).toBe(403);
  const opened = await socket("https://example.com");
  expect(opened.status).toBe(101);
  opened.webSocket?.accept();
  opened.webSocket?.close();
  const frame = (referer: string) =>
    api.call("GET", `/api/chat-iframe?token=${site.siteToken}&user_id=${site.account.id}`, { headers: { referer } });
  expect((await frame("https://evil.test/")).status).toBe(403);
  const page = await frame("https://example.com/shop");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'self' example.com *.example.org");
});

test("an entry that was stored with a port before only names were accepted keeps it", async () => {
  const { siteToken, assistantId } = await openSite({ allowed_domains });
  const stored = JSON.stringify(["shop.test:8443", "evil.test; script-src *"]);
  await env.DB.prepare("UPDATE assistants SET allowed_domains = ? WHERE id = ?").bind(stored, assistantId).run();
  const settings = (origin: string) =>
    api.call("GET", "/api/site/settings", { headers: { "x-site-token": siteToken, origin } });
  expect((await settings("https://shop.test:8443")).status).toBe(200);
  expect((await settings("https://shop.test")).status).toBe(403);
  const frame = await api.call("GET", `/api/chat-iframe?token=${siteToken}`);
  expect(frame.headers.get("content-security-policy")).toMatch(/frame-ancestors 'self' shop\.test:8443( http:\S+)*$/);
});

test.each([
  "https://example.com",
  "example.com/shop",
  "example.com:8443",
  "example.com; script-src *",
  "a b.com",
  "*",
  "[::1]",
])("%j is refused by its name and place, and nothing changes", async (bad) => {
  const { account, assistantId } = await openSite({ allowed_domains });
  const json = { allowed_domains: ["example.net", bad] };
  for (const [method, path] of [
    ["PUT", `/api/assistants/${assistantId}`],
    ["PATCH", `/api/assistants/${assistantId}`],
    ["POST", `/api/assistants/${assistantId}/website-integration`],
  ] as const) {
    const refused = await account.call(method, path, { json: { name: "Keeper", ...json, enabled: true } });
    expect(refused.status).toBe(422);
    expect(refused.body.detail[0].loc.slice(-2)).toEqual(["allowed_domains", 1]);
    expect(refused.body.detail[0].msg).toContain(JSON.stringify(bad));
    expect(refused.body.error.details.field).toBe("allowed_domains");
  }
  const read = await account.call("GET", `/api/assistants/${assistantId}`);
  expect(read.body.allowed_domains).toEqual(allowed_domains);
});

test("names beyond ASCII are stored as browsers send them", async () => {
  const { account, assistantId, siteToken } = await openSite({ allowed_domains: ["Магазин.рф"] });
  const read = await account.call("GET", `/api/assistants/${assistantId}`);
  expect(read.body.allowed_domains).toEqual(["xn--80aairftm.xn--p1ai"]);
  const headers = { "x-site-token": siteToken, origin: "https://xn--80aairftm.xn--p1ai" };
  expect((await api.call("GET", "/api/site/settings", { headers })).status).toBe(200);
});

test("a preflight with the token in its address allows exactly the assistant's pages; an account's routes any page", async () => {
  const { siteToken } = await openSite({ allowed_domains });
  const preflight = (path: string, origin: string) =>
    exports.default.fetch(`http://localhost:8000${path}`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,x-guest-id",
      },
    });
  const widget = `/api/widget/dialogs?token=${siteToken}`;
  const good = await preflight(widget, "https://a.example.org");
  expect(good.status).toBe(204);
  expect(good.headers.get("access-control-allow-origin")).toBe("https://a.example.org");
  expect(good.headers.get("access-control-allow-headers")).toBe("content-type,x-guest-id");
  expect(good.headers.get("access-control-allow-methods")).toContain("POST");
  expect((await preflight(widget, "https://evil.test")).headers.has("access-control-allow-origin")).toBe(false);
  expect(
    (await preflight("/api/widget/dialogs?token=none", "https://a.example.org")).headers.has(
      "access-control-allow-origin",
    ),
  ).toBe(false);
  const inHeader = await preflight("/api/widget/dialogs", "https://a.example.org");
  expect(inHeader.headers.get("access-control-allow-origin")).toBe("https://a.example.org");
  const account = await preflight("/api/assistants", "https://console.test");
  expect(account.headers.get("access-control-allow-origin")).toBe("*");
});

test("an assistant without allowed domains is carried by any page", async () => {
  const { siteToken } = await openSite();
  const headers = { "x-site-token": siteToken, origin: "https://anywhere.test" };
  expect((await api.call("GET", "/api/site/settings", { headers })).status).toBe(200);
});

test("the frame of a chat escapes what its owner wrote, and is of no other user", async () => {
  const { siteToken, account } = await openSite({ name: `"><script>alert(1)</script>` });
  const { body, headers } = await api.call("GET", `/api/site/chat-iframe?token=${siteToken}`);
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(body).not.toContain("<script");
  expect(body).toContain("&lt;script&gt;");
  const json = await api.call("GET", `/api/chat-iframe?token=${siteToken}`, {
    headers: { accept: "application/json" },
  });
  expect(body).toContain(json.body.iframe_url);
  expect((await api.call("GET", `/api/chat-iframe?token=${siteToken}&user_id=${account.id + 1}`)).status).toBe(404);
  expect((await api.call("GET", `/api/chat-iframe?user_id=${account.id}`)).status).toBe(401);
});
