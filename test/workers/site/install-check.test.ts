import { expect, test } from "vitest";
import { page, startSite } from "../website/site-client.ts";
import { openSite } from "./visitor-client.ts";

test("an owner sees whether a page carries the snippet, and nothing is changed by looking", async () => {
  const { account, assistantId, siteToken } = await openSite();
  const snippet = (token: string) => `<script src="https://x/embed.js" data-token="${token}"></script>`;
  const site = await startSite({
    "/": { body: page("Shop", snippet(siteToken)) },
    "/old": { body: page("Shop", snippet("st_older")) },
    "/bare": { body: page("Shop", "No chat here.") },
  });
  const check = (url: string) =>
    account.call("POST", `/api/assistants/${assistantId}/install-check`, { json: { url } });
  const found = await check(site.url);
  expect(found).toMatchObject({ status: 200, body: { refusal: null, snippet: "present", failure: null } });
  expect((await check(`${site.url}/old`)).body.snippet).toBe("other");
  expect((await check(`${site.url}/bare`)).body.snippet).toBe("none");
  expect((await check(`${site.url}/missing`)).body).toMatchObject({
    ...{ snippet: null, failure: "The page answered with status 404." },
  });
  await account.call("POST", `/api/assistants/${assistantId}/website-integration`, { json: { enabled: false } });
  expect((await check(site.url)).body).toMatchObject({ refusal: "switched_off", snippet: "present" });
});

test("an address that is none, or is not fetched, is named", async () => {
  const { account, assistantId } = await openSite();
  const check = (url: string) =>
    account.call("POST", `/api/assistants/${assistantId}/install-check`, { json: { url } });
  for (const wrong of ["ftp://example.com", "http://", "https://shop.example:99999"]) {
    const refused = await check(wrong);
    expect(refused.status, wrong).toBe(422);
    expect(refused.body.detail[0].loc, wrong).toContain("url");
  }
});
