import { expect, test } from "vitest";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildEpub } from "../../support/documents/build-epub.ts";
import { buildOdf, odfTable } from "../../support/documents/build-odf.ts";
import { buildPptx } from "../../support/documents/build-pptx.ts";
import { buildXlsx } from "../../support/documents/build-xlsx.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

const names = "Otter Seal Heron Pike Perch Eel Swan Beaver Newt Crane Stork Tench Roach Bream Carp Trout".split(" ");
const boats = [
  ["Boat", "Seats", "Deposit"],
  ...names.map((name, at) => [name, String(2 + (at % 5)), `${40 + at} euros`]),
];
const more = names.flatMap((first) => names.map((second) => `${first} ${second}`));
const large = [
  ["Boat", "Seats", "Deposit"],
  ...more.map((name, at) => [name, String(2 + (at % 5)), `${1000 + at} crowns`]),
];
const csv = (rows: string[][], mark: string) => rows.map((row) => row.join(mark)).join("\r\n");
const numbered = [
  boats[0]!,
  ...boats
    .slice(1)
    .map(([name, seats, deposit]) => [
      name!,
      Number(seats),
      { number: Number.parseInt(deposit!, 10), style: "euros" as const },
    ]),
];
const question = "How much deposit does the Beaver need?";

interface Row {
  name: string;
  bytes: string | Uint8Array;
  question: string;
  quote: RegExp;
  headings: string[];
  page?: number;
}

const rows: Row[] = [
  {
    name: "boats.xlsx",
    bytes: buildXlsx([
      { name: "Rules", rows: [["No dogs aboard."]] },
      { name: "Price list", rows: numbered },
    ]),
    question,
    quote: /Beaver \| 4 \| 47\.00 EUR/,
    headings: ["Price list"],
  },
  {
    name: "large.xlsx",
    bytes: buildXlsx([{ name: "All boats", rows: large }]),
    question: "How much deposit does the Crane Stork need?",
    quote: /Crane Stork \| \d \| \d+ crowns/,
    headings: ["All boats", "Boat | Seats | Deposit"],
  },
  {
    name: "talk.pptx",
    bytes: buildPptx([
      { title: "Welcome", text: "To the boat club." },
      { title: "Deposits", rows: boats },
      { title: "Thanks" },
    ]),
    question,
    quote: /Beaver \| 4 \| 47 euros/,
    headings: ["Deposits"],
    page: 2,
  },
  { name: "boats.csv", bytes: csv(boats, ","), question, quote: /Beaver \| 4 \| 47 euros/, headings: [] },
  { name: "boats.tsv", bytes: csv(boats, "\t"), question, quote: /Beaver \| 4 \| 47 euros/, headings: [] },
  {
    name: "лодки.csv",
    bytes: csv(
      [
        ["Лодка", "Залог"],
        ["Выдра", "60 евро"],
        ["Бобр", "47 евро"],
      ],
      ";",
    ),
    question: "Какой залог за лодку Бобр?",
    quote: /Бобр \| 47 евро/,
    headings: [],
  },
  {
    name: "boats.json",
    bytes: JSON.stringify({
      club: "Rowers",
      boatList: names.map((boat, at) => ({ boat, seats: 2 + (at % 5), deposit: `${40 + at} euros` })),
    }),
    question,
    quote: /Beaver \| 4 \| 47 euros/,
    headings: ["boat list"],
  },
  {
    name: "rules.epub",
    bytes: buildEpub({
      title: "The club's book",
      chapters: {
        "one.xhtml": '<h1>Boats</h1><p><a id="p1"/>We rent them by the day.</p>',
        "two.xhtml": "<h1>Deposits</h1><h2>Large boats</h2><p>The Beaver needs a deposit of 47 euros.</p>",
      },
    }),
    question,
    quote: /Beaver needs a deposit of 47 euros/,
    headings: ["Deposits", "Large boats"],
  },
  {
    name: "rules.odt",
    bytes: buildOdf("text", `<text:h text:outline-level="1">Deposits</text:h>${odfTable("t", boats)}`),
    question,
    quote: /Beaver \| 4 \| 47 euros/,
    headings: ["Deposits"],
  },
  {
    name: "boats.ods",
    bytes: buildOdf("spreadsheet", odfTable("Price list", boats)),
    question,
    quote: /Beaver \| 4 \| 47 euros/,
    headings: ["Price list"],
  },
  {
    name: "talk.odp",
    bytes: buildOdf(
      "presentation",
      `<draw:page><draw:frame presentation:class="title"><text:p>Welcome</text:p></draw:frame></draw:page><draw:page><draw:frame presentation:class="title"><text:p>Deposits</text:p></draw:frame><draw:frame><text:p>The Beaver needs a deposit of 47 euros.</text:p></draw:frame></draw:page>`,
    ),
    question,
    quote: /Beaver needs a deposit of 47 euros/,
    headings: ["Deposits"],
    page: 2,
  },
  {
    name: "rules.docx",
    bytes: buildDocx(paragraphXml("Deposits", "Heading1") + paragraphXml("The Beaver needs a deposit of 47 euros.")),
    question,
    quote: /47 euros/,
    headings: ["Deposits"],
  },
];

test.for(rows)("$name is uploaded, read and asked", async ({ name, bytes, question, quote, headings, page }) => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Boats" } });
  const form = {
    file: new File([bytes as string | Uint8Array<ArrayBuffer>], name),
    assistant_id: String(assistant.body.id),
  };
  const uploaded = await account.call("POST", "/api/documents/upload", { form });
  expect(uploaded.status).toBe(201);
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.body.id}`);
    expect(body).toMatchObject({ status: "completed", error_code: null });
  });
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const json = { content: question };
  const { body } = await account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json });
  expect(body.ai_response.outcome).toBe("answer");
  const [citation] = body.ai_response.citations;
  expect(citation.quote).toMatch(quote);
  expect(citation).toMatchObject({ source_id: uploaded.body.id, page: page ?? null, heading_path: headings });
  const { body: whole } = await account.call("GET", `/api/documents/${uploaded.body.id}/text`);
  expect(whole.text.slice(citation.start, citation.end)).toBe(citation.quote);
  // A row is said as a sentence, with the columns that were asked for.
  if (quote.source.includes(" \\| ")) {
    expect(body.ai_response.content).toMatch(/^(Beaver|Бобр|Crane Stork)(, deposit)?: \d[\w. а-я]* \[1\]/);
    expect(body.ai_response.content).not.toContain("|");
  }
});
