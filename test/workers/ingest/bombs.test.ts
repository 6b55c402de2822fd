import { describe, expect, test } from "vitest";
import { findTestVirus } from "../../../src/domain/knowledge/format/find-test-virus.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { tooComplex } from "../../../src/ingest/extract/extraction-error.ts";
import { paragraphXml } from "../../support/documents/build-docx.ts";
import { buildZip } from "../../support/documents/build-zip.ts";
import {
  ascii85Of,
  deflatedAgain,
  deflatedMegabytes,
  endlessObjectList,
  hexOf,
  lzwBlanks,
  ownerProtected,
  runLengthBlanks,
} from "../../support/documents/pdf-bombs.ts";
import { concat, pageOf, stream } from "../../support/documents/raw-pdf.ts";
import { EICAR } from "../../support/eicar.ts";

const shown = new TextEncoder().encode("BT /F1 11 Tf 1 0 0 1 72 700 Tm (The deposit is 60 euros.) Tj ET ");

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await extract("pdf", bytes, async () => {})).text;
  } catch (error) {
    if (error instanceof Error && "failure" in error) return String(error.failure);
    throw error;
  }
}

/** 400 MB of blanks, deflated to 400 KB. */
const packed = deflatedMegabytes(400);

describe("a page that unpacks to 400 MB is refused", () => {
  test("with a line end before the end of its stream", async () => {
    expect(await outcomeOf(pageOf(stream("/Filter /FlateDecode", packed)))).toBe("decompression_bomb");
  });

  const chains: [string, string, () => Uint8Array][] = [
    ["deflated twice", "[/FlateDecode /FlateDecode]", () => deflatedAgain(packed)],
    ["in ASCII85", "[/A85 /Fl]", () => ascii85Of(packed)],
    ["as LZW codes", "/LZWDecode", () => lzwBlanks(400)],
    ["as runs, deflated", "[/FlateDecode /RunLengthDecode]", () => deflatedAgain(runLengthBlanks(400))],
    ["as what calls itself a picture", "/FlateDecode /Subtype /Image /Width 1 /Height 1", () => packed],
  ];
  test.each(chains)("%s", async (_, filter, bytes) => {
    expect(await outcomeOf(pageOf(stream(`/Filter ${filter}`, bytes())))).toBe("decompression_bomb");
  });

  test("by a filter that another object names", async () => {
    const pdf = pageOf(stream("/Filter 6 0 R", packed), { more: ["[/FlateDecode]"] });
    expect(await outcomeOf(pdf)).toBe("decompression_bomb");
  });

  test("in a file that may be read without a password, but is encrypted", async () => {
    expect(await outcomeOf(ownerProtected(packed, "/Filter /FlateDecode"))).toBe("decompression_bomb");
  });

  test("as rows of a width that only the dictionary claims", async () => {
    const row = "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 200000000 >>";
    expect(await outcomeOf(pageOf(stream(row, deflatedAgain(shown))))).toBe("decompression_bomb");
  });

  test("as one small stream, a hundred times", async () => {
    const part = deflatedMegabytes(16);
    const contents = `[${"5 0 R ".repeat(100)}]`;
    expect(await outcomeOf(pageOf(stream("/Filter /FlateDecode", part), { contents }))).toBe("decompression_bomb");
  });
});

test("the same in a compressed group of objects, and a list of a billion objects", async () => {
  const group = stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", packed);
  expect(await outcomeOf(pageOf(group))).toBe("decompression_bomb");
  expect(await outcomeOf(endlessObjectList())).toBe("decompression_bomb");
});

test("a font that maps sixteen million codes a line", async () => {
  const ranges = Array.from({ length: 40 }, (_, at) => `<${(at % 9) + 1}000000> <${(at % 9) + 1}fffffe> 1`);
  const encoding = `/CIDInit /ProcSet findresource begin begincmap 40 begincidrange ${ranges.join("\n")} endcidrange endcmap`;
  const content = "BT /F2 11 Tf 72 700 Td <0041> Tj ET";
  const pdf = pageOf(stream("", new TextEncoder().encode(content)), {
    fonts: "/F2 6 0 R",
    more: [
      "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 7 0 R /DescendantFonts [8 0 R] >>",
      stream("/Type /CMap /CMapName /A", new TextEncoder().encode(encoding)),
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> >>",
    ],
  });
  expect(await outcomeOf(pdf)).toBe("decompression_bomb");
});

describe("an archive whose compressed data is followed by a line end", () => {
  const documentOf = (text: string | Uint8Array) => buildZip({ "word/document.xml": text }, [], "\n");

  test("is read, and one that unpacks to too much is refused", async () => {
    const read = await extract("docx", documentOf(`<w:document><w:body>${paragraphXml("Two days.")}`), async () => {});
    expect(read.text).toBe("Two days.");
    const bomb = extract("docx", documentOf(new Uint8Array(60 << 20)), async () => {});
    await expect(bomb).rejects.toMatchObject({ failure: "decompression_bomb" });
  });

  test("is searched for the test virus", async () => {
    expect(await findTestVirus(buildZip({ "a.txt": EICAR }, [], "\n"))).toBe("EICAR-Test-File");
  });
});

describe("what is large for a reason is read", () => {
  test.each([
    ["deflated twice", "[/FlateDecode /FlateDecode]", deflatedAgain(deflatedAgain(shown))],
    [
      "in ASCII85 and deflated, followed by a line end",
      "[/ASCII85Decode /FlateDecode]",
      ascii85Of(deflatedAgain(shown)),
    ],
    ["in hexadecimal digits", "/ASCIIHexDecode", hexOf(shown)],
  ])("%s", async (_, filter, bytes) => {
    expect(await outcomeOf(pageOf(stream(`/Filter ${filter}`, bytes)))).toBe("The deposit is 60 euros.");
  });

  test("encrypted without a password to read it", async () => {
    expect(await outcomeOf(ownerProtected(shown, ""))).toBe("The deposit is 60 euros.");
  });

  test("2 MB of drawing, and a large picture that the text does not need", async () => {
    const drawing = deflatedMegabytes(2);
    const picture = stream(
      "/Subtype /Image /Width 20000 /Height 20000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
      packed,
    );
    const pdf = pageOf(stream("", concat(shown, new TextEncoder().encode("/Im1 Do"))), {
      contents: "[6 0 R 5 0 R]",
      more: [stream("/Filter /FlateDecode", drawing), picture],
    });
    expect(await outcomeOf(pdf)).toBe("The deposit is 60 euros.");
  });
});

describe("a page of many operators", () => {
  const content = (text: string) => deflatedAgain(new TextEncoder().encode(text));
  const page = (text: string) => pageOf(stream("/Filter /FlateDecode", content(`BT /F1 9 Tf ${text} ET`)));

  async function pausesIn(bytes: Uint8Array, allowed = Number.POSITIVE_INFINITY): Promise<number> {
    let pauses = 0;
    const pause = async () => {
      if (++pauses > allowed) throw tooComplex();
    };
    await extract("pdf", bytes, async () => {}, pause);
    return pauses;
  }

  test("lets other work run, and ends when its time is over", async () => {
    const long = page(`72 700 Td (The deposit is 60 euros.) Tj ${"q Q ".repeat(50_000)}`);
    expect(await pausesIn(long)).toBeGreaterThan(20);
    await expect(pausesIn(long, 3)).rejects.toMatchObject({ failure: "too_complex" });
  });

  test("with forms that draw forms, ten at each of twenty levels", async () => {
    const forms = Array.from({ length: 20 }, (_, at) => {
      const next = at === 19 ? "/Font << /F1 4 0 R >>" : `/XObject << /X ${7 + at} 0 R >>`;
      const drawn = at === 19 ? "BT /F1 9 Tf (Deposit) Tj ET" : "/X Do ".repeat(10);
      const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << ${next} >>`;
      return stream(dictionary, new TextEncoder().encode(drawn));
    });
    const draws = stream("", new TextEncoder().encode("/X Do"));
    const first = "/Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >>";
    const bytes = pageOf(draws, { more: forms, page: first });
    await expect(pausesIn(bytes, 3)).rejects.toMatchObject({ failure: "too_complex" });
  });

  test("has at most so many pieces of text, in all and by one operator", async () => {
    const pieces = (text: string, count: number) => `72 700 Td ${text.repeat(count)}`;
    expect(await outcomeOf(page(pieces("ET BT 72 700 Td (a) Tj ", 110_000)))).toBe("too_complex");
    expect(await outcomeOf(page(`72 700 Td [${"(a) -500 ".repeat(100_000)}] TJ`))).toBe("too_complex");
    expect(await outcomeOf(page(`72 700 Td (${"ab ".repeat(50_000)}) Tj`))).toBe("too_complex");
  });
});

test("of 100,000 annotations of a page only the first are read", async () => {
  const link = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://a.example/c) >> >> ";
  const page = `/Annots [${link.repeat(100_000)}]`;
  expect(await outcomeOf(pageOf(stream("", shown), { page }))).toContain("The deposit is 60 euros.");
});
