import { expect, test } from "vitest";
import { formatHtml } from "../../../src/domain/channels/telegram/format-html.ts";
import { readHtml } from "../../support/fake-telegram-rules.ts";

test("what models write is shown as Telegram can, and everything else as it stands", () => {
  expect(formatHtml("**Two** steps: `a < b`, see [the page](https://example.com/?a=1&b=2).")).toEqual({
    html: '<b>Two</b> steps: <code>a &lt; b</code>, see <a href="https://example.com/?a=1&amp;b=2">the page</a>.',
    plain: "Two steps: a < b, see the page (https://example.com/?a=1&b=2).",
  });
  expect(formatHtml("## Opening hours\nMon & Tue").html).toBe("<b>Opening hours</b>\nMon &amp; Tue");
  expect(formatHtml("```ts\nif (a < b) **c**\n```").html).toBe("<pre>if (a &lt; b) **c**\n</pre>");
  expect(formatHtml("[x](javascript:alert(1)) ** not bold **").html).toBe("[x](javascript:alert(1)) <b> not bold </b>");
});

test("whatever the text, Telegram can read the formatting, and shows no more than there was", () => {
  const parts = [
    "**",
    "`",
    "```",
    "[",
    "](",
    "https://a.example/",
    ")",
    "<b>",
    "&",
    "\n",
    "# ",
    "word",
    '"',
    "😀",
    " ",
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 1 + (next() % 14) }, () => parts[next() % parts.length]).join("");
    const read = readHtml(formatHtml(text).html);
    expect(read, text).toHaveProperty("length");
    expect("length" in read ? read.length : Number.POSITIVE_INFINITY, text).toBeLessThanOrEqual(text.length);
  }
});

test("a link keeps the brackets of its address", () => {
  expect(formatHtml("See [Mercury](https://a.test/Mercury_(planet)).")).toEqual({
    html: 'See <a href="https://a.test/Mercury_(planet)">Mercury</a>.',
    plain: "See Mercury (https://a.test/Mercury_(planet)).",
  });
});
