import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractHtml } from "../../../src/ingest/extract/html/extract-html.ts";
import { blocksOf, bytesOf, failureOf } from "./blocks-of.ts";

const read = async (html: string) => blocksOf(await extractHtml(bytesOf(html)));
const file = (name: string) =>
  extractHtml(readFileSync(`${import.meta.dirname}/../../data/web/${name}.html`)).then(blocksOf);

describe("accordions and tabs", () => {
  test("a question in a button is a heading above its answer", async () => {
    expect(await file("accordion")).toEqual([
      "heading 1: FAQ",
      "heading 2: Can I pay in instalments?",
      "paragraph: Yes, in up to six parts.",
      "heading 2: Do you ship abroad?",
      "paragraph: Only to Norway.",
    ]);
  });

  test("a hidden answer below its question is read", async () => {
    expect(await file("hiddenacc")).toContain("paragraph: Yes, in up to six parts.");
    expect(await file("hiddenacc")).toContain("paragraph: Only to Norway.");
  });

  test.each([
    [
      "aria-controls",
      '<button aria-expanded="false" aria-controls="a">Late?</button><p>Note</p><div id="a" hidden>30 days.</div>',
    ],
    [
      "data-target",
      '<a role="button" data-toggle="collapse" data-target="#a">Late?</a><div id="a" aria-hidden="true">30 days.</div>',
    ],
    ["aria-labelledby", '<h3 id="q">Late?</h3><p>Note</p><section aria-labelledby="q" hidden>30 days.</section>'],
    ["a list", '<ul><li><button aria-expanded="false">Late?</button><div hidden>30 days.</div></li></ul>'],
    ["a definition", '<dl><dt><button aria-expanded="false">Late?</button></dt><dd hidden>30 days.</dd></dl>'],
    ["details", "<details><summary><span>Late?</span></summary>30 days.</details>"],
    ["a class", '<button class="accordion">Late?</button><div class="panel">30 days.</div>'],
    ["until-found", "<h3>Late?</h3><p>Note</p><div hidden=until-found>30 days.</div>"],
  ])("a panel that belongs to its control by %s", async (_, html) => {
    const text = (await read(`<main><h2>FAQ</h2>${html}<p>End.</p></main>`)).join("\n");
    expect(text).toMatch(/heading 3: Late\?\n(?:.*Note\n)?(?:heading 4: Late\?\n)?(?:list|paragraph): 30 days\./);
  });

  test("a button that is the whole term of a definition is text", async () => {
    const text = await read(
      "<dl><dt><button><b>Can I</b> cancel?</button><dd>Within an hour.<dt>Fee <button>Copy</button><dd>4</dl>",
    );
    expect(text.join("\n")).toContain("Can I cancel?");
    expect(text.join("\n")).not.toContain("Copy");
  });

  test("a tab's label stands above its panel, not with the other labels", async () => {
    expect(
      await read(`<main><h1>Laptop</h1><div role="tablist"><button role="tab" aria-controls="a" id="ta">Memory</button>
        <button role="tab" aria-controls="b" id="tb">Warranty</button></div>
        <div role="tabpanel" id="a" aria-labelledby="ta">16 GB.</div>
        <div role="tabpanel" id="b" aria-labelledby="tb" hidden>Two years.</div></main>`),
    ).toEqual([
      "heading 1: Laptop",
      "heading 2: Memory",
      "paragraph: 16 GB.",
      "heading 2: Warranty",
      "paragraph: Two years.",
    ]);
  });

  test("buttons, menus, dialogs and hidden notes are not content", async () => {
    expect(
      await read(`<main><h1>Tea</h1><p>Green.</p><button>Add to basket</button><p hidden>old</p>
        <button aria-haspopup="menu" aria-expanded="false" aria-controls="m">Menu</button><ul id="m" role="menu" hidden><li>Home</li></ul>
        <div role="dialog" hidden>Log in</div><button aria-expanded="false" aria-controls="x">Show more</button></main>`),
    ).toEqual(["heading 1: Tea", "paragraph: Green."]);
  });
});

describe("tables", () => {
  test("a cell that spans rows is in each of them", async () => {
    expect(await file("rowspan")).toContain("table: Model | Colour | Price\nFalcon | red | 110\nFalcon | blue | 125");
  });

  test("a cell that spans columns does not shift the others", async () => {
    expect(await file("colspan")).toContain("table: Plan | Jan | Feb | Mar\nBasic | not sold | not sold | 19 EUR");
  });

  test("rows to the end of the group, wrong numbers, two rows of names and a row over the whole width", async () => {
    expect(
      await read(`<table><thead><tr><th rowspan=2>Plan<th colspan=2>2026<tr><th>Q1<th>Q2<tbody><tr><td rowspan=0>Basic
        <td>1<td>2<tr><td>3<td>4<tbody><tr><td colspan=3>Extras<tr><td>Pro<td colspan="1000">free
        <tr><td rowspan=-3>Max<td colspan=0>5<td rowspan=x>6</table>`),
    ).toEqual([
      "table: Plan | 2026 Q1 | 2026 Q2\nBasic | 1 | 2\nBasic | 3 | 4\nExtras\nPro | free | free\nMax | 5 | 6",
    ]);
  });

  test("a table in the cell of a layout stays a table, in the cell of a table it is text", async () => {
    const inner = "<table><tr><td>red<td>110 EUR<tr><td>blue<td>125 EUR</table>";
    expect(await read(`<table><tr><td>Menu<td><h2>Falcon</h2>${inner}</table>`)).toEqual([
      "paragraph: Menu",
      "heading 2: Falcon",
      "table: red | 110 EUR\nblue | 125 EUR",
    ]);
    expect(await read(`<table><tr><th>Model<th>Prices<tr><td>Falcon<td>${inner}</table>`)).toEqual([
      "table: Model | Prices\nFalcon | red, 110 EUR; blue, 125 EUR",
    ]);
  });

  test("an icon in a cell is its label, and an empty cell keeps its place", async () => {
    expect(
      await read(`<table><tr><th>Plan<th>Chat<th>Calls<tr><td>Basic<td><svg aria-label="Included"></svg><td>
        <tr><td>Pro<td><img alt="Yes"><td><span role="img" aria-label="No">x</span></table>`),
    ).toEqual(["table: Plan | Chat | Calls\nBasic | Included | —\nPro | Yes | No"]);
  });

  test("spans cannot fill the memory", async () => {
    const cells = "<td rowspan=65534 colspan=1000>x".repeat(3_000);
    expect(await failureOf(extractHtml(bytesOf(`<table><tr>${cells}${"<tr><td>y".repeat(1_000)}</table>`)))).toBe(
      "too_much_text",
    );
    const wide = await extractHtml(
      bytesOf(`<table>${"<tr><td colspan=1000>a<td colspan=1000>b".repeat(3_000)}</table>`),
    );
    expect(wide.text.split("\n")).toHaveLength(3_000);
  });
});

describe("what is not written as text", () => {
  test("character references by HTML's own list, with and without a semicolon", async () => {
    expect(await file("ent")).toEqual(["paragraph: Fish & chips © 2024, café ≥ 5 EUR €9 Ž Ą č"]);
    expect(await read('<p>&NotEqualTilde; &notit; &#x80; &unknown; <a href="/?a=1&copy=2">x</a></p>')).toEqual([
      "paragraph: ≂̸ ¬it; € &unknown; x",
    ]);
  });

  test("a declarative shadow root is content, other templates are not", async () => {
    expect(await file("shadow")).toContain("paragraph: Refund in nine days.");
    expect(await read("<p>Text.</p><template><p>No.</p></template>")).toEqual(["paragraph: Text."]);
  });

  test("where links lead: addresses, numbers, files and other sites", async () => {
    expect(await file("href")).toEqual([
      "paragraph: Write to our team (help@shop.example) or call us (+498005550199).",
    ]);
    expect(
      await read(`<link rel="canonical" href="https://shop.example/a"><p><a href="mailto:a@b.example?subject=Hi">A@b.example</a>
        <a href="tel:+49-30-1234567">030 1234567</a> <a href="sms:+4930999"><svg></svg></a> <a href="/in">inside</a>
        <a href="https://www.shop.example/in">own</a> <a href="https://shop.example/list.pdf">list</a>
        <a href="https://post.example/t">track</a> <a href="javascript:x()">no</a></p>`),
    ).toEqual([
      "paragraph: A@b.example 030 1234567 +4930999 inside own list (https://shop.example/list.pdf) track (https://post.example/t) no",
    ]);
  });

  test("a picture is its description, unless the text says the same or it is a file name", async () => {
    expect(
      await read(`<p><img alt="Map of the shop"> <img alt="IMG_20240101.jpg"><img alt=""></p>
        <p><img alt="Falcon chair">Falcon chair</p>`),
    ).toEqual(["paragraph: Map of the shop", "paragraph: Falcon chair"]);
  });
});

describe("names of classes", () => {
  test("do not drop prices, figures and sentences", async () => {
    expect(
      await read(`<main><h1>Shares</h1><div class="share"><p>€110.50</p></div>
        <div class="share-info"><p>The dividend is paid in May to every holder of record.</p></div>
        <div class="market share"><p>Share of the market: 12 %</p></div>
        <div class="cookie-card"><h3>Oat cookie</h3><p>€2.50 each</p></div>
        <div class="newsletter"><p>Our offices close on 24 December until the new year.</p></div>
        <p>Now <span class="share price">5 EUR</span> <button>Buy for £4.50</button> <span aria-hidden="true">9 kg</span></p>
        <select><option>Small – €10</option><option>Large – €12</option></select></main>
        <aside><h2>Offer</h2><p>Only 99 EUR</p></aside>`),
    ).toEqual([
      "heading 1: Shares",
      "paragraph: €110.50",
      "paragraph: The dividend is paid in May to every holder of record.",
      "paragraph: Share of the market: 12 %",
      "heading 3: Oat cookie",
      "paragraph: €2.50 each",
      "paragraph: Our offices close on 24 December until the new year.",
      "paragraph: Now 5 EUR Buy for £4.50 9 kg",
      "paragraph: Small – €10\nLarge – €12",
      "heading 2: Offer",
      "paragraph: Only 99 EUR",
    ]);
  });

  test("share buttons, notices and forms are still dropped", async () => {
    expect(
      await read(`<main><h1>Tea</h1><p>Green tea from the hills, picked by hand in spring and dried in the sun for two days, without any additions. One packet is enough for thirty cups.</p><div class="share"><a href="/f">Facebook</a> <a href="/x">X</a> 12</div>
        <div class="cookie-bar"><p>We use 12 cookies to measure visits to this site.</p><button>OK</button></div>
        <form class="newsletter"><p>Subscribe to our letter and never miss an offer.</p><input type="email"></form></main>`),
    ).toEqual(["heading 1: Tea", expect.stringMatching(/^paragraph: Green tea/)]);
  });

  test("a list of products is no menu, though all of it is links", async () => {
    const items = ["Falcon €110", "Hawk €120", "Kite €130", "Owl €140"].map(
      (one) => `<li><a href="/p">${one}</a></li>`,
    );
    expect(await read(`<h1>Chairs</h1><p>All in stock.</p><ul>${items.join("")}</ul>`)).toContain(
      "list: - Falcon €110\n- Hawk €120\n- Kite €130\n- Owl €140",
    );
  });

  test("a price outside the marked content stays, with what it is the price of", async () => {
    const words = "<p>This is a long description of the chair, with all that one may want to know of it.</p>";
    expect(await read(`<h2>Falcon</h2><div>€110</div><p>Basket: €0.00</p><article>${words}</article>`)).toEqual([
      "heading 2: Falcon",
      "paragraph: €110",
      "paragraph: This is a long description of the chair, with all that one may want to know of it.",
    ]);
  });
});

describe("structured data", () => {
  const page = (data: unknown, html: string) =>
    read(
      `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>${html}`,
    );
  const question = (name: string, text: unknown) => ({
    "@type": "Question",
    name,
    acceptedAnswer: { "@type": "Answer", text },
  });

  test("questions that the page does not show are added once, with their answers", async () => {
    const safe = question("Is it safe?", "<p>Yes, it is &amp; always was.</p><ul><li>tested</li></ul>");
    const data = {
      "@graph": [{ "@type": "FAQPage", mainEntity: [safe, question("Shown?", "This answer is shown.")] }, safe],
    };
    expect(await page(data, "<main><h1>Shop</h1><h2>Shown?</h2><p>This <b>answer</b> is shown.</p></main>")).toEqual([
      "heading 1: Shop",
      "heading 2: Shown?",
      "paragraph: This answer is shown.",
      "heading 2: Is it safe?",
      "paragraph: Yes, it is & always was.",
      "list: - tested",
    ]);
  });

  test("an answer of a QAPage, and a list of answers", async () => {
    const data = [
      {
        "@type": ["QAPage"],
        mainEntity: {
          "@type": "http://schema.org/Question",
          name: "Why?",
          suggestedAnswer: [{ text: "Because." }, { text: "So it is." }],
        },
      },
    ];
    expect(await page(data, "<p>Text.</p>")).toEqual([
      "paragraph: Text.",
      "heading 2: Why?",
      "paragraph: Because.",
      "paragraph: So it is.",
    ]);
  });

  test("a product with its price and currency, by reference too", async () => {
    const data = {
      "@graph": [
        { "@type": "Product", name: "Falcon", sku: "F-1", brand: { name: "Nest" }, offers: { "@id": "#o" } },
        {
          "@id": "#o",
          "@type": "Offer",
          price: 1990.5,
          priceCurrency: "EUR",
          availability: "https://schema.org/InStock",
        },
      ],
    };
    expect(await page(data, "<h1>Chairs</h1><p>By Nest.</p>")).toEqual([
      "heading 1: Chairs",
      "paragraph: By Nest.",
      "heading 2: Falcon",
      "list: - Price: 1990.5 EUR\n- Availability: in stock\n- SKU: F-1",
    ]);
  });

  test("a price that the page shows in its own way is not repeated", async () => {
    const offers = { "@type": "AggregateOffer", lowPrice: "1990.00", highPrice: 2100, priceCurrency: "EUR" };
    const data = { "@type": "Product", name: "Falcon", offers };
    expect(await page(data, "<h1>Falcon</h1><p>1.990,00 € to 2 100 EUR</p>")).toEqual([
      "heading 1: Falcon",
      "paragraph: 1.990,00 € to 2 100 EUR",
    ]);
    expect(await page(data, "<h1>Falcon</h1><p>From 1990 EUR</p>")).toContain("list: - Price: 1990.00–2100 EUR");
  });

  test("common mistakes of scripts are forgiven, others are ignored", async () => {
    const broken =
      '<!--\n{"@type":"Product","name":"Сокол","description":"Кресло\nдля дома.","offers":[{"price":"1990","priceCurrency":"RUB"},],}\n-->';
    expect(await page(broken, "<p>Кресла</p>")).toEqual([
      "paragraph: Кресла",
      "heading 2: Сокол",
      "paragraph: Кресло для дома.",
      "list: - Цена: 1990 RUB",
    ]);
    expect(await page("{ nothing", "<p>Text.</p>")).toEqual(["paragraph: Text."]);
    expect(await page(`${"[".repeat(100_000)}`, "<p>Text.</p>")).toEqual(["paragraph: Text."]);
  });
});

test("a page with a picture of many megabytes in it is read", async () => {
  const picture = `<img src="data:image/png;base64,${"A".repeat(8 << 20)}">`;
  expect(await read(`<p>Before.</p>${picture}<p>After.</p>`)).toEqual(["paragraph: Before.", "paragraph: After."]);
});

test("markup that is nested without end, or never opened, is read", async () => {
  const pieces = ["<b>", "<div>", "<ul><li>", "<table><tr><td>", "</i>", "<li><p>x", "&amp", "<img alt=x>"];
  for (const piece of pieces) {
    const { text } = await extractHtml(bytesOf(`<p>Text.</p>${piece.repeat(3_000)}<p>After.</p>`));
    expect([text.slice(0, 5), text.slice(-6)]).toEqual(["Text.", "After."]);
  }
  await extractHtml(bytesOf(`${"<b>".repeat(2_000)}${"</i>".repeat(100_000)}<p>Text.</p>`));
});
