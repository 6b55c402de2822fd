import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { openSite } from "./visitor-client.ts";

const allowed_domains = ["example.com"];

/** The status that a visitor's socket is answered with, by the headers it comes with. */
async function socketTo(site: Awaited<ReturnType<typeof openSite>>) {
  const { dialogId, guestId } = await site.visit();
  const query = new URLSearchParams({ token: site.siteToken, guest_id: guestId });
  return async (headers: Record<string, string>) => {
    const url = `http://localhost:8000/ws/dialogs/${dialogId}?${query}`;
    const response = await exports.default.fetch(url, { headers: { upgrade: "websocket", ...headers } });
    response.webSocket?.accept();
    response.webSocket?.close();
    return response.status;
  };
}

test("a socket that no page opens is let in; one of a page is, by exactly its origin", async () => {
  const socket = await socketTo(await openSite({ allowed_domains }));
  expect(await socket({})).toBe(101);
  expect(await socket({ origin: "https://example.com" })).toBe(101);
  const others = [
    ...["null", "https://example.com.evil.test", "https://evil.test/https://example.com", "https://example.com:444"],
    ...["https://xexample.com", "https://example.com@evil.test", "file://", "about:blank", "https://www.example.com"],
  ];
  for (const origin of others) expect(await socket({ origin }), origin).toBe(403);
  expect(await socket({ referer: "https://evil.test/" })).toBe(403);
});

test("a visitor's routes without an origin answer, and what they say is for no page", async () => {
  const site = await openSite({ allowed_domains });
  const visitor = await site.visit();
  for (const path of ["", `/${visitor.dialogId}`, `/${visitor.dialogId}/messages`]) {
    const answer = await visitor.call("GET", `/api/site/dialogs${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.has("access-control-allow-origin")).toBe(false);
    expect(answer.headers.has("access-control-allow-credentials")).toBe(false);
    expect(answer.headers.has("set-cookie")).toBe(false);
  }
});
