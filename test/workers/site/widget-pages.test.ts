import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";
import { openSite } from "./visitor-client.ts";

test("an owner sees which sites ask for the widget, and allows one that was refused", async () => {
  const { account, assistantId, siteToken } = await openSite({ allowed_domains: ["shop.example"] });
  const load = async (origin: string) => {
    const headers = { origin, "x-site-token": siteToken };
    return (await api.call("GET", "/api/site/settings", { headers })).status;
  };
  const seen = async () => (await account.call("GET", `/api/assistants/${assistantId}/widget-pages`)).body;
  expect(await seen()).toEqual([]);
  expect(await load("https://shop.example")).toBe(200);
  expect(await load("https://blog.example")).toBe(403);
  expect(await load("https://shop.example:8443")).toBe(403);
  // What is no site of the internet is not kept.
  for (const origin of ["null", "http://localhost:3000", "file://"]) await load(origin);
  const hosts = Object.fromEntries(
    (await seen()).map(({ host, refusal }: { host: string; refusal: string }) => [host, refusal]),
  );
  expect(hosts).toEqual({ "shop.example": null, "blog.example": "not_listed", "shop.example:8443": "port" });
  const json = { allowed_domains: ["shop.example", "blog.example"] };
  await account.call("PATCH", `/api/assistants/${assistantId}`, { json });
  expect((await seen()).find(({ host }: { host: string }) => host === "blog.example")).toMatchObject({ refusal: null });
  const other = await api.makeAccount();
  expect((await other.call("GET", `/api/assistants/${assistantId}/widget-pages`)).status).toBe(404);
});

test("invented sites are at most 30, and a deleted assistant keeps none", async () => {
  const { account, assistantId, siteToken } = await openSite();
  for (let at = 0; at < 40; at++) {
    const headers = { origin: `https://site-${at}.example`, "x-site-token": siteToken };
    await api.call("GET", "/api/site/settings", { headers });
  }
  const { body } = await account.call("GET", `/api/assistants/${assistantId}/widget-pages`);
  expect(body).toHaveLength(30);
  expect(body.map(({ host }: { host: string }) => host)).toContain("site-0.example");
});

test("invented sites push out neither a site that is seen nor one that is on the list", async () => {
  const { account, assistantId, siteToken } = await openSite({ allowed_domains: ["*.shop.example"] });
  const load = (origin: string) =>
    api.call("GET", "/api/site/settings", { headers: { origin, "x-site-token": siteToken } });
  await load("https://real.example");
  // As other isolates, and later hours, would note them.
  const invent = env.DB.prepare("insert into widget_pages values (?, ?, ?)");
  const invented = Array.from({ length: 29 }, (_, at) =>
    invent.bind(assistantId, `site-${at}.example`, Date.now() + at + 1),
  );
  await env.DB.batch(invented);
  const hosts = async () => {
    const { body } = await account.call("GET", `/api/assistants/${assistantId}/widget-pages`);
    return body.map(({ host }: { host: string }) => host);
  };
  await load("https://one-more.example");
  expect(await hosts()).toHaveLength(30);
  expect(await hosts()).toContain("real.example");
  await load("https://www.shop.example");
  expect(await hosts()).toHaveLength(30);
  expect(await hosts()).toContain("www.shop.example");
});
