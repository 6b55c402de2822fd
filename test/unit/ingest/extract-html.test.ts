import { expect, test } from "vitest";
import { extractHtml } from "../../../src/ingest/extract/html/extract-html.ts";

async function read(html: string | Uint8Array) {
  const document = await extractHtml(typeof html === "string" ? new TextEncoder().encode(html) : html);
  return {
    title: document.title,
    blocks: document.blocks.map(({ kind, level, start, end }) => [
      kind,
      level ?? null,
      document.text.slice(start, end),
    ]),
  };
}

test("the link of a heading to itself is no text", async () => {
  const { blocks } = await read(
    `<main><h2>Baseline<a class="headerlink" href="#baseline">¶</a></h2><p>Letters sit on it. <a href="#x">More</a></p></main>`,
  );
  expect(blocks.map(([, , text]) => text)).toEqual(["Baseline", "Letters sit on it. More"]);
});

test("headings, paragraphs, lists, tables and code of the main content", async () => {
  const { title, blocks } = await read(`<!doctype html><title>Refunds &amp; returns</title>
    <style>p { color: red }</style><script>if (1 < 2) document.write("<p>no</p>")</script>
    <header><nav><a href="/">Home</a></nav></header>
    <main>
      <h1>Refunds &mdash; how</h1>
      <p>Money comes back
         within <b>ten</b>&nbsp;days.<br>Not sooner.</p>
      <ul><li>by card</li><li><p>by bank</p><ul><li>in the EU</li></ul></li></ul>
      <table><thead><tr><th>Plan<th>Price</thead><tr><td>Basic</td><td>10&euro;</td></tr></table>
      <pre><code>GET /refunds
  ?id=1</code></pre>
    </main>
    <footer>Example Ltd</footer>`);
  expect(title).toBe("Refunds & returns");
  expect(blocks).toEqual([
    ["heading", 1, "Refunds — how"],
    ["paragraph", null, "Money comes back within ten days.\nNot sooner."],
    ["list", null, "- by card\n- by bank\n  - in the EU"],
    ["table", null, "Plan | Price\nBasic | 10€"],
    ["code", null, "GET /refunds\n  ?id=1"],
  ]);
});

test("a page without marked main content gives its body", async () => {
  const { blocks } = await read("<body><h2>Hours</h2>Open from <i>nine</i>.<div>Closed on <span>Sunday</span></div>");
  expect(blocks).toEqual([
    ["heading", 2, "Hours"],
    ["paragraph", null, "Open from nine."],
    ["paragraph", null, "Closed on Sunday"],
  ]);
});

test("a nearly empty main is a mistake of the page", async () => {
  const { blocks } = await read(`<main></main><p>${"All of the text stands here. ".repeat(5)}</p>`);
  expect(blocks).toHaveLength(1);
});

test("what is hidden, and what is for finding one's way, is left out", async () => {
  const { blocks } = await read(
    `<div role="navigation">Menu</div><p hidden>old</p><span aria-hidden="true">icon</span><svg><title>x</title></svg><p>Text.<noscript>js</noscript></p>`,
  );
  expect(blocks).toEqual([["paragraph", null, "Text."]]);
});

test("parts whose end tags are missing end where the next begins", async () => {
  const { blocks } = await read("<p>one<p>two<dl><dt>term<dd>meaning</dl><h3>head<p>three<ul><li>a<li>b</ul>after");
  expect(blocks).toEqual([
    ["paragraph", null, "one"],
    ["paragraph", null, "two"],
    ["paragraph", null, "term"],
    ["paragraph", null, "meaning"],
    ["heading", 3, "head"],
    ["paragraph", null, "three"],
    ["list", null, "- a\n- b"],
    ["paragraph", null, "after"],
  ]);
});

test("a table that lays out the page is its text", async () => {
  const { blocks } = await read(
    "<table><tr><td>First column of a page.</td></tr><tr><td>More of it.</td></tr></table>",
  );
  expect(blocks).toEqual([["paragraph", null, "First column of a page.\nMore of it."]]);
});

test("a heading inside a list does not swallow what follows", async () => {
  const { blocks } = await read("<ul><li>one<h4>Sub</h4><p>text</p></li><li>two</li></ul>");
  expect(blocks).toEqual([
    ["list", null, "- one"],
    ["heading", 4, "Sub"],
    ["list", null, "text\n- two"],
  ]);
});

test("the declared code page is believed", async () => {
  const html = '<meta charset="windows-1251"><p>\xc2\xee\xe7\xe2\xf0\xe0\xf2</p>';
  const { blocks } = await read(Uint8Array.from(html, (letter) => letter.charCodeAt(0)));
  expect(blocks).toEqual([["paragraph", null, "Возврат"]]);
});

test("menus and tables of contents are dropped though nothing marks them, single links are not", async () => {
  const link = (text: string) => `<a href="#x">${text}</a>`;
  const items = ["Delivery", "Refunds", "Contact", "About us"].map((text) => `<li>${link(text)}</li>`).join("");
  const bar = `<table><tr><td>[ ${link("Up")} ]</td><td>[ ${link("Top")} ]</td></tr></table>`;
  const { blocks } = await read(
    `<ul>${items}</ul><h2>Help</h2><p>Ask ${link("our people")} first.</p><p>${link("Write to us")}</p><p>Thanks.</p>${bar}${bar}`,
  );
  expect(blocks).toEqual([
    ["heading", 2, "Help"],
    ["paragraph", null, "Ask our people first."],
    ["paragraph", null, "Write to us"],
    ["paragraph", null, "Thanks."],
  ]);
  expect((await read(`<ul>${items}</ul>`)).blocks).toHaveLength(1);
});

test("rows of navigation are dropped, however few their links; text in brackets stays", async () => {
  const { blocks } = await read(
    `<table><tr><td>[ &lt;&lt; ]</td><td>[<a href="a"> &lsaquo; </a>]</td><td>[ Up ]</td><td>&nbsp;</td></tr></table>
     <p>Next: <a href="o">Options</a>, Previous: <a href="p">Parameters</a> &nbsp; [Top]</p><p>Next: rinse as the <a href="m">manual</a> says.</p>
     <h2>16 Options</h2><p>Names are case insensitive.</p><p>cd [ -q ] [ arg ]</p><p>[ expr ] [ other ]</p>
     <table><tr><td>[<a href="a"> &lt; </a>]</td><td>[ &gt; ]</td></tr></table>`,
  );
  expect(blocks).toEqual([
    ["paragraph", null, "Next: rinse as the manual says."],
    ["heading", 2, "16 Options"],
    ["paragraph", null, "Names are case insensitive."],
    ["paragraph", null, "cd [ -q ] [ arg ]"],
    ["paragraph", null, "[ expr ] [ other ]"],
  ]);
});

test("cookie notices, breadcrumbs and asides of the page are dropped, notes inside the content are not", async () => {
  const { blocks } = await read(
    `<div id="cookie-banner" class="popup"><p>We value your privacy.</p><button>Accept</button></div>
     <div role="dialog"><p>Subscribe now!</p></div><a class="skip-link" href="#c">Skip to content</a>
     <ol class="breadcrumb"><li><a href="/">Home</a></li><li>Refunds</li></ol>
     <aside><h3>Latest news</h3><p>We moved.</p></aside>
     <article class="share-price"><h1>Refunds</h1><p>Money comes back within ten days, as a rule sooner than that.</p>
     <aside class="note"><p>Not on holidays.</p></aside><div class="social-share"><p>Tell your friends</p></div></article>`,
  );
  expect(blocks).toEqual([
    ["heading", 1, "Refunds"],
    ["paragraph", null, "Money comes back within ten days, as a rule sooner than that."],
    ["paragraph", null, "Not on holidays."],
  ]);
});

test("without marked content they are dropped too", async () => {
  const { blocks } = await read(
    `<div class="onetrust cookie"><p>We use cookies.</p></div><a class="skip-link" href="#c">Skip to content</a>
     <ol class="breadcrumb"><li><a href="/">Home</a></li><li>Refunds</li></ol><aside><p>We moved.</p></aside>
     <h1>Refunds</h1><p>Money comes back within ten days, as a rule sooner than that.</p>`,
  );
  expect(blocks.map(([, , text]) => text)).toEqual([
    "Refunds",
    "Money comes back within ten days, as a rule sooner than that.",
  ]);
});

test("a page whose content carries such a name is kept", async () => {
  const { blocks } = await read(
    `<div class="cookie-policy"><h1>Cookies</h1><p>We set two of them, for a day.</p></div>`,
  );
  expect(blocks).toEqual([
    ["heading", 1, "Cookies"],
    ["paragraph", null, "We set two of them, for a day."],
  ]);
});

test("a byte-order mark counts more than a declared code page", async () => {
  const { blocks } = await read('\ufeff<meta charset="windows-1251"><p>Возврат</p>');
  expect(blocks).toEqual([["paragraph", null, "Возврат"]]);
});

test("the items of a numbered list keep their numbers", async () => {
  const { blocks } = await read(
    `<main><p>Do this:</p><ol><li>Open the lid.<ul><li>Gently</li></ul></li><li><p>Fill in water.</p></li><li></li></ol>
     <ol start="4"><li>Close it.</li></ol><ol><li>Another list</li></ol><ul><li>12. May</li></ul></main>`,
  );
  expect(blocks).toEqual([
    ["paragraph", null, "Do this:"],
    ["list", null, "1. Open the lid.\n  - Gently\n2. Fill in water."],
    ["list", null, "4. Close it."],
    ["list", null, "1. Another list"],
    ["list", null, "- 12. May"],
  ]);
});
