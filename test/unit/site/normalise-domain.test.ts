import { expect, test } from "vitest";
import { frameAncestors } from "../../../src/domain/assistants/site/frame-ancestors.ts";
import { normaliseDomain } from "../../../src/domain/assistants/site/normalise-domain.ts";

test.each([
  ["example.com", "example.com"],
  [" Shop.Example.COM ", "shop.example.com"],
  ["example.com.", "example.com"],
  ["*.example.com", "*.example.com"],
  ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
  ["*.bücher.example", "*.xn--bcher-kva.example"],
  ["xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"],
  ["localhost", "localhost"],
  ["192.0.2.7", "192.0.2.7"],
])("%j is stored as %s", (written, stored) => {
  expect(normaliseDomain(written)).toBe(stored);
  expect(normaliseDomain(stored)).toBe(stored);
});

const none = [
  ...["", " ", ".", "*", "*.", "*example.com", "a.*.com", "*.*.com", "**.example.com", "*.192.0.2.7", "0x7f.1", "1.2"],
  ...["https://example.com", "http://example.com/", "//example.com", "ftp://example.com", "javascript:alert(1)"],
  ...["example.com/shop", "example.com:8443", "example.com:", "user@example.com", "[2001:db8::1]", "2001:db8::1"],
  ...["example.com; script-src *", "example.com;sandbox", "example.com,evil.test", "example.com evil.test", "'none'"],
  ...["example.com\r\nX-Evil: 1", "example.com\u0000", "example.com\u2028evil.test", "a\tb.com"],
  ...[
    "example..com",
    "-example.com",
    "example-.com",
    "my_shop.example.com",
    "exa%6dple.com",
    "example.com#x",
    "a!b.com",
  ],
  ...["$(id).com", "`id`.com", '"example.com"', "<b>.com", "a|b.com", "a^b.com", "a&b.com", "a=b.com", "a~b.com"],
  ...[`${"a".repeat(64)}.com`, `${"a.".repeat(130)}com`],
];

test.each(none)("%j is no entry", (written) => {
  expect(normaliseDomain(written)).toBeNull();
});

test("nothing that was stored before the check can end a directive or a header", () => {
  const stored = [...none, ...none.map((written) => `*.${written}`), ...none.map((written) => `https://${written}`)];
  const policy = frameAncestors(stored, false);
  expect(policy).toMatch(/^'self'( (https?:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d+)?)*$/);
  expect(policy).not.toMatch(/[;,\r\n\0]/);
});
