import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { pageMetadata } from "../../../src/ingest/crawl/page-metadata.ts";
import { readRefresh } from "../../../src/ingest/crawl/read-refresh.ts";
import { readSitemap } from "../../../src/ingest/crawl/read-sitemap.ts";

const base = new URL("https://example.com/dir/");
const file = (name: string) => readFileSync(`${import.meta.dirname}/../../data/web/${name}`);

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const addresses = async (bytes: Uint8Array, size = 7, limit = 100) => {
  const { pages, sitemaps } = await readSitemap(inPieces(bytes, size), base, limit);
  return { pages: pages.map(String), sitemaps: sitemaps.map(String) };
};

test("a sitemap with a prefix is read, in pieces of any size", async () => {
  for (const size of [1, 7, 1_000]) {
    expect(await addresses(file("sitemap-prefix.xml"), size)).toEqual({
      pages: ["http://127.0.0.1:18142/sm/three"],
      sitemaps: [],
    });
  }
});

test("an unescaped ampersand, other elements called loc, and an entry that is too long", async () => {
  const map = `<!DOCTYPE x [<!ENTITY a "<loc>/no</loc>">]><urlset><loc>/no</loc><url><loc>/p?a=1&copy=2&amp;b</loc>
    <image:image><image:loc>/no.jpg</image:loc></image:image></url><url><loc>${"x".repeat(9_000)}</loc></url></urlset>`;
  expect(await addresses(new TextEncoder().encode(map))).toEqual({
    pages: ["https://example.com/p?a=1&copy=2&b"],
    sitemaps: [],
  });
});

test("several gzip members and padding", async () => {
  const [one, two] = ["<sitemapindex><sitemap><loc>a.xml</loc>", "</sitemap></sitemapindex>"].map((part) =>
    gzipSync(part),
  );
  for (const size of [5, 10_000]) {
    expect(await addresses(Buffer.concat([one!, two!, Buffer.alloc(1_000)]), size)).toEqual({
      pages: [],
      sitemaps: ["https://example.com/dir/a.xml"],
    });
  }
  await expect(addresses(one!.subarray(0, 25))).rejects.toThrow("damaged");
});

test.each([
  ["0; url=/a", 0, "/a"],
  ["5;URL='/a b'", 5, "/a b"],
  ['3 , url = "/a" more', 3, "/a"],
  ["0 /a", 0, "/a"],
  [".5;/a", 0, "/a"],
  ["1.9;/a", 1, "/a"],
])("a refresh of %j", (content, seconds, address) => {
  expect(readRefresh(content)).toEqual({ seconds, address });
});

test.each(["", "5", "5;", "0; url=", "url=/a", "5url=/a"])("no refresh in %j", (content) => {
  expect(readRefresh(content)).toBeNull();
});

test("where a page sends its readers, resolved against its base", async () => {
  const { refresh } = await pageMetadata(file("meta-refresh.html").toString(), base);
  expect(refresh).toMatchObject({
    url: new URL("https://example.com/meta-target"),
    seconds: 0,
    isWithoutScripts: false,
  });
  const other = await pageMetadata(
    `<base href="/x/"><noscript><meta http-equiv=Refresh content="1;y"></noscript>`,
    base,
  );
  expect(other.refresh).toMatchObject({ url: new URL("https://example.com/x/y"), seconds: 1, isWithoutScripts: true });
});
