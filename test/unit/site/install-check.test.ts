import { expect, test } from "vitest";
import { pageRefusal } from "../../../src/domain/assistants/site/page-refusal.ts";
import { snippetIn } from "../../../src/domain/assistants/site/snippet-in.ts";

const site = { websiteIntegration: true, siteTokenRevokedAt: null, allowedDomains: ["shop.example"] };

test("a page's refusal says what would have to change", () => {
  expect(pageRefusal(site, "https://shop.example/a", false)).toBeNull();
  expect(pageRefusal(site, "https://www.shop.example/", false)).toBe("not_listed");
  expect(pageRefusal(site, "https://shop.example:8443/", false)).toBe("port");
  expect(pageRefusal({ ...site, websiteIntegration: false }, "https://shop.example/", false)).toBe("switched_off");
  expect(pageRefusal({ ...site, siteTokenRevokedAt: 1 }, "https://shop.example/", false)).toBe("revoked");
  expect(pageRefusal({ ...site, allowedDomains: [] }, "https://anything.example/", false)).toBeNull();
});

test("a loopback page is refused unless the platform is local", () => {
  expect(pageRefusal(site, "http://127.0.0.1:8000/", false)).toBe("not_listed");
  expect(pageRefusal(site, "http://127.0.0.1:8000/", true)).toBeNull();
});

test("a snippet is told from another assistant's", () => {
  const page = (token: string) => `<html><script src="https://x/embed.js" data-token="${token}"></script></html>`;
  expect(snippetIn(page("st_own"), "st_own")).toBe("present");
  expect(snippetIn(page("st_other"), "st_own")).toBe("other");
  expect(snippetIn("<html></html>", "st_own")).toBe("none");
});
