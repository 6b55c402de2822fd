import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBePage, pageAddress, pageKey } from "../../../src/domain/knowledge/website/page-address.ts";

test.each([
  ["HTTPS://Example.com:443/a/../b#part", "https://example.com/b"],
  ["http://example.com:80", "http://example.com/"],
  ["https://example.com/a?utm_source=x&id=7&fbclid=y", "https://example.com/a?id=7"],
  ["https://example.com/a?utm_source=x", "https://example.com/a"],
  ["https://example.com/a?b=%20c&d", "https://example.com/a?b=%20c&d"],
  ["https://example.com/поиск?q=чай", "https://example.com/%D0%BF%D0%BE%D0%B8%D1%81%D0%BA?q=%D1%87%D0%B0%D0%B9"],
])("%s is asked as %s", (url, address) => {
  expect(pageAddress(new URL(url))).toBe(address);
});

test.each([
  ["https://example.com", "http://www.example.com/"],
  ["https://example.com/a/", "https://example.com/a"],
  ["https://example.com/a?b=1#c", "https://www.example.com/a/?b=1&gclid=2"],
  ["https://example.com/a?b=1&a=2", "https://example.com/a?a=2&&b=1&"],
  ["https://example.com/a?b=2&b=1&a=%20", "https://example.com/a?a=%20&b=2&b=1&utm_id=7"],
])("%s and %s are one page", (one, other) => {
  expect(pageKey(new URL(one))).toBe(pageKey(new URL(other)));
});

test.each([
  ["https://example.com/a", "https://example.com/b"],
  ["https://example.com/a?id=1", "https://example.com/a?id=2"],
  ["https://example.com/a?id=1&id=2", "https://example.com/a?id=2&id=1"],
  ["https://example.com/a", "https://docs.example.com/a"],
  ["http://localhost:1/a", "http://localhost:2/a"],
  ["https://example.com/a", "https://example.com/A"],
])("%s and %s are two", (one, other) => {
  expect(pageKey(new URL(one))).not.toBe(pageKey(new URL(other)));
});

test.each([
  ["https://www.example.com/a", true],
  ["http://example.com/a.html", true],
  ["https://example.com/manual.pdf", true],
  ["https://example.com/v1.2", true],
  ["https://example.com/photo.JPG", false],
  ["https://example.com/feed.xml", false],
  ["https://shop.example.com/", false],
  ["https://example.com:8443/", false],
  ["mailto:a@example.com", false],
  ["javascript:void(0)", false],
])("%s may be a page of example.com: %s", (url, expected) => {
  expect(mayBePage(new URL(url), "example.com")).toBe(expected);
});

test("an address that was made so stays so, and its key too", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
      const url = new URL(text);
      const address = pageAddress(url);
      expect(pageAddress(new URL(address))).toBe(address);
      expect(pageKey(new URL(address))).toBe(pageKey(url));
    }),
  );
});
