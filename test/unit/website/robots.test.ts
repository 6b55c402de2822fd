import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexingRules } from "../../../src/domain/knowledge/website/indexing-rules.ts";
import { matchesPath } from "../../../src/domain/knowledge/website/path-pattern.ts";
import { isAllowed, parseRobots } from "../../../src/domain/knowledge/website/robots.ts";

const may = (text: string, path: string) => isAllowed(parseRobots(text), new URL(`https://example.com${path}`));

describe("groups", () => {
  const text = `
User-agent: OtherBot
Disallow: /

User-agent: *
Disallow: /private   # not for anybody

User-Agent: switchboardbot/2.0
user-agent: ThirdBot
DISALLOW: /drafts
Crawl-delay: 2

Sitemap: https://example.com/map.xml
User-agent: SwitchboardBot
Allow: /drafts/ready
`;

  test("ours are put together, and those for everybody no longer count", () => {
    expect(parseRobots(text)).toEqual({
      rules: [
        { allows: false, pattern: "/drafts" },
        { allows: true, pattern: "/drafts/ready" },
      ],
      crawlDelaySeconds: 2,
      sitemaps: ["https://example.com/map.xml"],
    });
    expect(may(text, "/private")).toBe(true);
  });

  test.each(["", "Sitemap: https://example.com/map.xml", "Crawl-delay: 1", "Host: example.com"])(
    "crawlers that are named before and after the line '%s' share their rules",
    (line) => {
      const shared = `User-agent: SwitchboardBot\n${line}\nUser-agent: OtherBot\nDisallow: /\n`;
      expect(may(shared, "/page")).toBe(false);
    },
  );

  test("whoever is not named takes those for everybody", () => {
    expect(parseRobots(text, "FourthBot").rules).toEqual([{ allows: false, pattern: "/private" }]);
    expect(parseRobots("User-agent: OtherBot\nDisallow: /").rules).toEqual([]);
  });

  test("a group that names us and says nothing allows everything", () => {
    expect(may("User-agent: *\nDisallow: /\n\nUser-agent: SwitchboardBot\nDisallow:", "/a")).toBe(true);
  });

  test("rules before any agent and words that nobody knows are passed over, whatever the line ends", () => {
    expect(may("\ufeffDisallow: /\rUser-agent: *\rNoindex: /a\rnonsense\rDisallow: /b", "/a")).toBe(true);
    expect(may("\ufeffUser-agent: *\rDisallow: /b", "/b")).toBe(false);
  });
});

// The examples of RFC 9309, sections 2.2.2 and 2.2.3, and of the crawlers' own documents.
test.each([
  ["Disallow: /", "/", false],
  ["Disallow:", "/a", true],
  ["Disallow: /fish", "/fish.html", false],
  ["Disallow: /fish", "/Fish.html", true],
  ["Disallow: /fish", "/catfish", true],
  ["Disallow: /fish/", "/fish", true],
  ["Disallow: /*.php", "/folder/any.php.file.html", false],
  ["Disallow: /*.php$", "/filename.php", false],
  ["Disallow: /*.php$", "/filename.php?parameters", true],
  ["Disallow: /fish*.php", "/fishheads/catfish.php?id=2", false],
  ["Disallow: /fish*.php", "/Fish.PHP", true],
  ["Disallow: /*?", "/a?b", false],
  ["Disallow: /\nAllow: /p", "/page", true],
  ["Disallow: /folder\nAllow: /folder", "/folder/page", true],
  ["Allow: /$\nDisallow: /", "/", true],
  ["Allow: /$\nDisallow: /", "/page.htm", false],
  ["Allow: /page\nDisallow: /*.htm", "/page.htm", false],
  ["Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false],
  ["Disallow: /foo/bar/%E3%83%84", "/foo/bar/ツ", false],
  ["Disallow: /%7Euser", "/~user/a", false],
  ["Disallow: /a%2Fb", "/a/b", true],
  ["Disallow: /*", "/robots.txt", true],
])("%j and %s: %s", (rules, path, expected) => {
  expect(may(`User-agent: *\n${rules}`, path)).toBe(expected);
});

test("a pattern of thousands of stars ends at once", () => {
  expect(matchesPath(`/${"*a".repeat(20_000)}$`, `/${"a".repeat(19_999)}b`)).toBe(false);
});

test("the quick way and the obvious way agree", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "*", "/"), maxLength: 8 });
  const path = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.boolean(), path, (pattern, isWhole, text) => {
      const obvious = new RegExp(`^${pattern.replaceAll("*", ".*")}${isWhole ? "$" : ""}`);
      expect(matchesPath(pattern + (isWhole ? "$" : ""), text)).toBe(obvious.test(text));
    }),
  );
});

test("whatever a robots.txt holds, it is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.webPath(), (text, path) => {
      expect(typeof may(`User-agent: *\nDisallow: ${text}`, path || "/")).toBe("boolean");
    }),
  );
});

test.each([
  [null, [], true, true],
  [null, [["robots", "noindex"]], false, true],
  [null, [["ROBOTS", "NOINDEX, NoFollow"]], false, false],
  [null, [["robots", "none"]], false, false],
  [null, [["googlebot", "noindex"]], true, true],
  [null, [["switchboardbot", "nofollow"]], true, false],
  ["noindex", [["robots", "index, follow"]], false, true],
  ["googlebot: noindex", [], true, true],
  ["googlebot: noindex, nofollow", [], true, true],
  ["switchboardbot: noindex, googlebot: nofollow", [], false, true],
  ["unavailable_after: 25 Jun 2030 15:00:00 PST, nofollow", [], true, false],
  ["max-snippet:20, noindex", [], false, true],
] as const)("X-Robots-Tag %j and metas %j: indexed %s, followed %s", (header, metas, isIndexed, areLinksFollowed) => {
  const named = metas.map(([name, content]) => ({ name, content }));
  expect(indexingRules(header, named)).toEqual({ isIndexed, areLinksFollowed });
});
