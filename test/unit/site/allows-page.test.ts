import { expect, test } from "vitest";
import { parseAllowedDomain } from "../../../src/domain/assistants/site/allowed-domain.ts";
import { allowsPage, isLoopbackPage } from "../../../src/domain/assistants/site/allows-page.ts";
import { frameAncestors } from "../../../src/domain/assistants/site/frame-ancestors.ts";

const cases: [allowed: string, page: string, isAllowed: boolean][] = [
  ["example.com", "https://example.com", true],
  ["example.com", "http://example.com", true],
  ["Example.COM", "https://example.com", true],
  ["example.com", "https://shop.example.com", false],
  ["example.com", "https://example.com.evil.test", false],
  ["example.com", "https://notexample.com", false],
  ["example.com", "https://example.com:8443", false],
  ["example.com:8443", "https://example.com:8443", true],
  ["example.com:8443", "https://example.com", false],
  ["https://example.com", "http://example.com", false],
  ["https://example.com/shop/", "https://example.com", true],
  ["*.example.com", "https://shop.example.com", true],
  ["*.example.com", "https://a.b.example.com", true],
  ["*.example.com", "https://example.com", false],
  ["*.example.com", "https://badexample.com", false],
  ["*.example.com:8080", "http://shop.example.com:8080", true],
  ["пример.рф", "https://xn--e1afmkfd.xn--p1ai", true],
  ["192.0.2.7:3000", "http://192.0.2.7:3000", true],
  ["[2001:db8::1]", "https://[2001:db8::1]", true],
  ["example.com", "null", false],
  ["example.com", "file://", false],
  ["example.com", "", false],
  ["not a domain", "https://example.com", false],
];

test.each(cases)("%s allows %s: %s", (allowed, page, isAllowed) => {
  expect(allowsPage([allowed], page)).toBe(isAllowed);
  expect(allowsPage(["elsewhere.test", allowed], page)).toBe(isAllowed);
});

test("nothing allowed is everything allowed", () => {
  expect(allowsPage([], "https://anything.test")).toBe(true);
});

test.each(["", " ", "*", "*.", "a b", "user@example.com", "https://", "ftp://example.com", "*.192.0.2.7", "a*.com"])(
  "%j is no domain",
  (written) => expect(parseAllowedDomain(written)).toBeNull(),
);

test.each([
  ["http://localhost:3000", true],
  ["http://app.localhost", true],
  ["http://127.0.0.1:8000", true],
  ["http://[::1]:5173", true],
  ["https://localhost.evil.test", false],
  ["https://127.0.0.1.evil.test", false],
  ["null", false],
])("%s is one's own machine: %s", (page, isLoopback) => expect(isLoopbackPage(page)).toBe(isLoopback));

test("who may frame a chat follows from who may carry it", () => {
  expect(frameAncestors([], false)).toBe("*");
  const domains = ["example.com", "*.example.org", "https://shop.test:8443", "not a domain"];
  expect(frameAncestors(domains, false)).toBe("'self' example.com *.example.org https://shop.test:8443");
  expect(frameAncestors(["example.com"], true)).toContain("http://localhost:*");
});
