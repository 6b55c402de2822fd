import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { pageOf, stream } from "../../support/documents/raw-pdf.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

/** A font that readers have: the file names only its characters' encoding. */
const font = (name: string, ordering: string, encoding: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [<< /Type /Font ` +
  `/Subtype /CIDFontType0 /BaseFont /${name} /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) ` +
  `/Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 6 >> >>] >>`;

const fonts = [
  font("STSong-Light", "GB1", "UniGB-UCS2-H"),
  font("HeiseiMin-W3", "Japan1", "UniJIS-UCS2-H"),
  font("HYSMyeongJo-Medium", "Korea1", "UniKS-UCS2-H"),
  font("MSung-Light", "CNS1", "UniCNS-UCS2-H"),
  font("HeiseiMin-W3", "Japan1", "UniJIS-UCS2-V"),
];

/** A page of texts, each in one of the fonts above, at a place. */
function pdfOf(texts: [font: number, text: string, x: number, y: number][]): Uint8Array {
  const shown = texts.map(([at, text, x, y]) => {
    const hex = Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
    return `BT /C${at} 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
  });
  const names = fonts.map((_, at) => `/C${at} ${at + 6} 0 R`).join(" ");
  return pageOf(stream("", new TextEncoder().encode(shown.join("\n"))), { fonts: names, more: fonts });
}

test("Chinese, Japanese and Korean are read though the file has no fonts, without blanks inside words", async () => {
  const { ctx, upload, takeJobs, row, found } = await ingestFixture();
  const source = await upload(
    "warranty.pdf",
    pdfOf([
      [0, "本产品的保修期为两年，自购买之日起计算。如产品在保", 60, 760],
      [0, "修期内出现质量问题，请联系客户服务中心。", 60, 744],
      [1, "商品の返品は到着後三十日以内に限り受け付けます。送", 60, 700],
      [1, "料はお客様の負担となります。", 60, 684],
      [2, "환불은 삼십 일 이내에 가능합니다.", 60, 640],
      [3, "退貨期限為三十天。", 60, 600],
    ]),
  );
  await deliver(ctx, ...takeJobs());
  expect(await row(source.id)).toMatchObject({ status: "completed", pagesTotal: 1 });
  expect((await found("保修期")).join("\n")).toBe(
    [
      "本产品的保修期为两年，自购买之日起计算。如产品在保修期内出现质量问题，请联系客户服务中心。",
      "商品の返品は到着後三十日以内に限り受け付けます。送料はお客様の負担となります。",
      "환불은 삼십 일 이내에 가능합니다.",
      "退貨期限為三十天。",
    ].join("\n\n"),
  );
});

test("vertical Japanese is read from right to left", async () => {
  const pdf = pdfOf([
    [4, "吾輩は猫である。名前はまだ無", 500, 780],
    [4, "い。どこで生れたかとんと見当", 480, 780],
    [4, "がつかぬ。", 460, 780],
  ]);
  const { text } = await extract("pdf", pdf, async () => {}, undefined, compose(env).readAsset);
  expect(text).toBe("吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。");
});

test("a character map that cannot be read now is no reason to lose the text: the document is tried again", async () => {
  const { ctx, upload, takeJobs, row } = await ingestFixture();
  const source = await upload("a.pdf", pdfOf([[0, "保修期为两年。", 60, 700]]));
  const failing = { ...ctx, readAsset: () => Promise.reject(new Error("no answer")) };
  expect((await deliver(failing, ...takeJobs())).acked).toEqual([]);
  expect(await row(source.id)).toMatchObject({ status: "queued", errorCode: null });
});
