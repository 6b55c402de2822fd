import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkUrl } from "../../../src/domain/platform/outbound/check-url.ts";
import { addressClass } from "../../../src/kit/address-class.ts";

const inProduction = { allowLoopback: false };
const onOwnMachine = { allowLoopback: true };

const loopback = [
  "http://127.0.0.1/",
  "http://127.8.9.10:8080/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://1%32%37.0.0.1/",
  "http://①②⑦.⓪.⓪.①/",
  "http://localhost/",
  "http://LOCALHOST./",
  "http://a.localhost/",
  "http://[::1]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::127.0.0.1]/",
];
const inner = [
  "http://0.0.0.0/",
  "http://0/",
  "http://10.1.2.3/",
  "http://167772161/",
  "http://012.0.0.1/",
  "http://0xa000001/",
  "http://100.64.0.1/",
  "http://100.127.255.255/",
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://0xA9.0xFE.0xA9.0xFE/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.0.1/",
  "http://192.0.0.192/",
  "http://198.18.0.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://[::]/",
  "http://[fc00::1]/",
  "http://[fd12:3456::1]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[ff02::1]/",
  "http://[::ffff:10.0.0.1]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[64:ff9b::10.0.0.1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:0:7f00:1::]/",
  "http://[2001:db8::1]/",
  "http://router/",
  "http://printer.local/",
  "http://metadata.google.internal/",
  "http://nas.home.arpa./",
];

test.each([...loopback, ...inner])("%s is refused in production", (url) => {
  expect(() => checkUrl(url, inProduction)).toThrow(expect.objectContaining({ failure: "address_refused" }));
});

test("on one's own machine loopback passes on any port, and nothing else does", () => {
  for (const url of [...loopback, "http://localhost:8123/a"]) expect(checkUrl(url, onOwnMachine)).toBeInstanceOf(URL);
  for (const url of inner) expect(() => checkUrl(url, onOwnMachine)).toThrow("private network");
});

test.each([
  "https://example.com/",
  "http://example.com:80/a?b",
  "https://93.184.216.34/",
  "https://172.32.0.1/",
  "http://100.128.0.1/",
  "https://[2606:2800:220:1:248:1893:25c8:1946]/",
  "https://почта.рф/",
])("%s passes", (url) => {
  expect(checkUrl(url, inProduction).href).toMatch(/^https?:/);
});

describe("what is no address of a page", () => {
  test.each([
    ["ftp://example.com/", "invalid_url"],
    ["file:///etc/passwd", "invalid_url"],
    ["javascript:alert(1)", "invalid_url"],
    ["http://user:secret@example.com/", "invalid_url"],
    ["http://user@example.com/", "invalid_url"],
    ["/path", "invalid_url"],
    ["http://", "invalid_url"],
    [`http://example.com/${"a".repeat(2_048)}`, "invalid_url"],
    ["http://example.com:22/", "address_refused"],
    ["https://example.com:8443/", "address_refused"],
  ])("%s", (url, failure) => {
    expect(() => checkUrl(url, onOwnMachine)).toThrow(expect.objectContaining({ failure }));
  });
});

test("an IPv4 address has one class, however it is written", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const parts = address.split(".").map(Number);
      const number = parts.reduce((sum, part) => sum * 256 + part, 0);
      const is = addressClass(address);
      const spellings = [`http://${number}/`, `http://0x${number.toString(16)}/`, `http://[::ffff:${address}]/`];
      for (const spelling of spellings) expect(addressClass(new URL(spelling).hostname)).toBe(is);
    }),
  );
});

test("whatever a host is, an IP address is classed and a name is not", () => {
  fc.assert(fc.property(fc.ipV6(), (address) => addressClass(address) !== null));
  fc.assert(fc.property(fc.domain(), (name) => addressClass(name) === null));
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => addressClass(text)).not.toThrow();
    }),
  );
});
