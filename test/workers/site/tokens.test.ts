import { expect, test } from "vitest";
import { api } from "../api.ts";
import { openSite } from "./visitor-client.ts";

test("a new token replaces the old one at once, and a visitor goes on with it", async () => {
  const site = await openSite();
  const visitor = await site.visit();
  const renewed = await site.account.call("POST", "/api/embed-code", { json: {} });
  expect(renewed.status).toBe(201);
  const { site_token: token, embed_code: code } = renewed.body;
  expect(token).not.toBe(site.siteToken);
  expect(code).toContain(`data-token="${token}"`);
  const old = await visitor.call("GET", "/api/site/dialogs");
  expect(old.status).toBe(401);
  expect(old.body.detail).toBe("The site token is not valid.");
  const list = await visitor.call("GET", "/api/site/dialogs", { headers: { "x-site-token": token } });
  expect(list.body.dialogs).toMatchObject([{ id: visitor.dialogId }]);
  expect((await site.account.call("GET", "/api/site/site-token")).body.site_token).toBe(token);
});

test("a revoked token is refused in words of its own until there is a new one", async () => {
  const site = await openSite();
  const visitor = await site.visit();
  const revoked = await site.account.call("DELETE", "/api/site-token");
  expect(revoked.body).toMatchObject({ assistant_id: site.assistantId, site_token: null });
  for (const [method, path] of [
    ["GET", "/api/site/dialogs"],
    ["POST", "/api/widget/dialogs"],
    ["GET", "/api/chat-iframe"],
  ] as const) {
    const answer = await visitor.call(method, path, method === "POST" ? { json: {} } : {});
    expect(answer.status).toBe(401);
    expect(answer.body.detail).toBe("The site token has been revoked.");
  }
  expect((await site.account.call("GET", "/api/embed-code")).status).toBe(409);
  expect((await site.account.call("GET", "/api/site-token")).body.site_token).toBeNull();
  const { body } = await site.account.call("POST", "/api/embed-code", { json: { assistant_id: site.assistantId } });
  const again = await visitor.call("GET", "/api/site/dialogs", { headers: { "x-site-token": body.site_token } });
  expect(again.status).toBe(200);
});

test("an account's embed code is of the assistant it names, else of its oldest one on websites", async () => {
  const { account, assistantId } = await openSite();
  const second = await account.call("POST", "/api/assistants", { json: { name: "Second" } });
  const of = async (query = "") => (await account.call("GET", `/api/embed-code${query}`)).body.assistant_id;
  expect(await of()).toBe(assistantId);
  expect(await of(`?assistant_id=${second.body.id}`)).toBe(second.body.id);
  await account.call("POST", `/api/assistants/${assistantId}/website-integration`, { json: { enabled: false } });
  expect(await of()).toBe(second.body.id);
  const themed = await account.call("GET", "/api/embed-code?theme=dark");
  expect(themed.body.embed_code).toContain('data-theme="dark"></script>');
  expect((await account.call("GET", `/api/embed-code?theme=${encodeURIComponent('x" onload="')}`)).status).toBe(422);
  const stranger = await api.makeAccount();
  expect((await stranger.call("GET", `/api/embed-code?assistant_id=${assistantId}`)).status).toBe(404);
  expect((await stranger.call("DELETE", `/api/site-token?assistant_id=${assistantId}`)).status).toBe(404);
  expect((await stranger.call("GET", "/api/site-token")).status).toBe(404);
});

test("switched off for websites, an assistant's widget is refused; switched on it answers again", async () => {
  const site = await openSite();
  const visitor = await site.visit();
  const toggle = (json: unknown) =>
    site.account.call("POST", `/api/assistants/${site.assistantId}/website-integration`, { json });
  const off = await toggle({});
  expect(off.body).toMatchObject({ website_integration: false, website_integration_enabled: false });
  const refused = await visitor.call("GET", "/api/widget/dialogs");
  expect(refused.status).toBe(403);
  expect(refused.body.error.code).toBe("WEBSITE_INTEGRATION_DISABLED");
  expect((await toggle({ website_integration: false })).body.website_integration).toBe(false);
  const on = await toggle({ enabled: true, allowed_domains: ["example.com"] });
  expect(on.body).toMatchObject({ website_integration: true, allowed_domains: ["example.com"] });
  expect((await visitor.call("GET", "/api/widget/dialogs")).status).toBe(200);
  expect((await toggle({ allowed_domains: ["not a domain"] })).status).toBe(422);
});
