import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const assets = path.join(import.meta.dirname, "../../dist/assets");

/** What a file of the built pages weighs on its way, bytes. */
const weigh = (file: string) => gzipSync(readFileSync(path.join(assets, file)), { level: 9 }).length;

test("the snippet's script weighs at most 3 KB, and is a script and no module", () => {
  expect(weigh("embed.js")).toBeLessThanOrEqual(3 * 1024);
  const code = readFileSync(path.join(assets, "embed.js"), "utf8");
  expect(() => new Function(code)).not.toThrow();
  expect(code.startsWith("(()=>{")).toBe(true);
});

test.each(["en", "ru"])(
  "everything that the chat loads of a visitor who speaks %s weighs at most 26 KB",
  (language) => {
    const page = "chat/index.html";
    const others = new RegExp(`^(?!${language}-)[a-z]{2}-`);
    const loaded = new Set([page]);
    const follow = (file: string) => {
      const text = readFileSync(path.join(assets, file), "utf8");
      for (const [, name = ""] of text.matchAll(/["'`](?:\/assets\/|assets\/|\.\/)([\w-]+\.(?:js|css))["'`]/g)) {
        const found = `assets/${name}`;
        if (loaded.has(found) || others.test(name)) continue;
        loaded.add(found);
        follow(found);
      }
    };
    follow(page);
    for (const kind of [".js", ".css"]) expect([...loaded].some((file) => file.endsWith(kind))).toBe(true);
    expect([...loaded].filter((file) => /^assets\/[a-z]{2}-/.test(file))).toHaveLength(1);
    const total = [...loaded].reduce((sum, file) => sum + weigh(file), 0);
    expect(total, [...loaded].map((file) => `${file} ${weigh(file)}`).join(", ")).toBeLessThanOrEqual(26 * 1024);
  },
);
