import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { extractCsv } from "../../../src/ingest/extract/csv/extract-csv.ts";
import { decodeOrThrow } from "../../../src/ingest/extract/text/decode-or-throw.ts";
import { encodeText } from "../../support/documents/encode-text.ts";

const CYRILLIC = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"];
const WESTERN = ["windows-1252", "iso-8859-15"];
const CENTRAL = ["windows-1250", "iso-8859-2"];

/** Texts of a shop in each language: a word, a sentence, a table; and the encodings that their files have. */
const TEXTS: [encodings: string[], texts: string[]][] = [
  [CYRILLIC, ["Возврат", "Гарантия на насос действует два года.", "товар;цена\nСтул;12\nСтол;30\n"]],
  [CYRILLIC, ["Доставка", "Гаранцията е две години. Връщането е безплатно.", "стока;цена\nСтол;12\nМаса;30\n"]],
  [
    ["windows-1251", "koi8-u"],
    ["Повернення", "Гарантія діє два роки.", "товар;ціна\nСтілець;12\nСтіл;30\n"],
  ],
  [
    WESTERN,
    ["Rückgabe", "Das Gerät hat zwei Jahre Garantie, Rücksendung möglich.", "Artikel;Preis\nMöbel;12\nTür;9\n"],
  ],
  [
    WESTERN,
    ["pièce détachée", "La garantie dure deux ans à partir de l’été.".replace("’", "'"), "nom;prix\nChaîne;12\n"],
  ],
  [WESTERN, ["señal", "La garantía dura dos años después de la compra.", "nombre;precio\nJamón;12\nPiña;3\n"]],
  [WESTERN, ["entrega rápida", "A garantia é de dois anos. A devolução não é cobrada.", "nome;preço\nPão;1\nMaçã;2\n"]],
  [WESTERN, ["återbetalning", "Garantin gäller i två år från köpet.", "vara;pris\nStol på hjul;12\nFåtölj;30\n"]],
  [CENTRAL, ["żarówka", "Gwarancja trwa dwa lata, pieniądze zwracamy w ciągu tygodnia.", "nazwa;cena\nKrzesło;12\n"]],
  [CENTRAL, ["židle", "Záruka trvá dva roky, příslušenství jeden měsíc.", "jméno;cena\nŽidle;12\nStůl;30\n"]],
  [CENTRAL, ["szék", "A garancia két év, a készüléket visszavesszük. Fűtőtest.", "név;ár\nSzék;12\nFűtőtest;30\n"]],
  [
    ["windows-1253", "iso-8859-7"],
    ["Επιστροφή", "Η εγγύηση ισχύει δύο έτη.", "όνομα;τιμή\nΚαρέκλα;12\n"],
  ],
  [["windows-1254"], ["değişim", "Garanti iki yıl geçerlidir, değişim ücretsizdir.", "ad;fiyat\nÇalışma masası;30\n"]],
  [["windows-1255"], ["החזרות", "האחריות לשנתיים מיום הקנייה.", "שם;מחיר\nכיסא;12\nשולחן;30\n"]],
  [["windows-1256"], ["الضمان", "الضمان لمدة سنتين من تاريخ الشراء.", "الاسم;السعر\nكرسي;12\n"]],
  [
    ["windows-1257"],
    ["grąžinimas", "Garantija galioja dvejus metus, grąžinimas nemokamas per mėnesį.", "kaina;kėdė\nšviesa;ąžuolas\n"],
  ],
  [["windows-874"], ["คืนเงิน", "รับประกันสองปีนับจากวันที่ซื้อ", "ชื่อ,ราคา\nเก้าอี้,12\n"]],
  [["gbk"], ["退货政策", "保修期为两年，可以免费退货。", "名称,价格\n椅子,12\n桌子,30\n"]],
  [["big5"], ["退貨政策", "保固期為兩年，可以免費退貨。", "名稱,價格\n椅子,12\n桌子,30\n"]],
  [
    ["shift_jis", "euc-jp"],
    ["カメラ", "保証期間は二年です。返品は無料です。", "名前,価格\nカメラ,12\nいす,30\n"],
  ],
  [["euc-kr"], ["보증 기간", "보증 기간은 이년입니다. 반품은 무료입니다.", "이름,가격\n의자,12\n책상,30\n"]],
];

const WRAPS: ((text: string) => string)[] = [
  (text) => text,
  (text) => `Contact: info@example.com\n${text}\nTel. +1 555 0100\n`,
  (text) => `<p>${text}</p><p>ABC-100</p>`,
];

interface Sample {
  name: string;
  encoding: string;
  text: string;
  bytes: Uint8Array;
}

const SAMPLES: Sample[] = TEXTS.flatMap(([encodings, texts]) =>
  encodings.flatMap((encoding) =>
    texts.flatMap((text, kind) =>
      WRAPS.map((wrap, at) => ({
        name: `${encoding} ${kind}.${at} ${text.slice(0, 12)}`,
        encoding,
        text: wrap(text),
        bytes: encodeText(wrap(text), encoding),
      })),
    ),
  ),
);

/** The text; null when the file is refused. */
async function decode(bytes: Uint8Array, declared: string[] = []): Promise<string | null> {
  return await decodeOrThrow(bytes, declared).catch((error) => {
    expect(error).toMatchObject({ failure: "wrong_encoding" });
    return null;
  });
}

describe(`${SAMPLES.length} files in legacy encodings`, () => {
  test("none is read as another text, and most are read", async () => {
    const wrong: string[] = [];
    const refused: string[] = [];
    for (const { name, text, bytes } of SAMPLES) {
      const decoded = await decode(bytes);
      if (decoded === null) refused.push(name);
      else if (decoded !== text) wrong.push(`${name}: ${decoded.slice(0, 60)}`);
    }
    expect(wrong).toEqual([]);
    expect(SAMPLES.length).toBeGreaterThan(300);
    expect(refused.length).toBeLessThan(SAMPLES.length * 0.2);
    // Sentences of languages with a script of their own are never refused.
    expect(refused.filter((name) => / 1\./.test(name) && !/windows-125[0247]|iso-8859-(2|15)/.test(name))).toEqual([]);
  }, 120_000);

  test("a declared encoding is used", async () => {
    const wrong: string[] = [];
    for (const { name, encoding, text, bytes } of SAMPLES.filter((_, at) => at % 5 === 0)) {
      if ((await decode(bytes, [encoding])) !== text) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  test.each(["utf-8", "windows-1251", "koi8-r", "gbk", "no-such-encoding"])(
    "sentences that are declared as %s are read in their own encoding or refused",
    async (declared) => {
      const wrong: string[] = [];
      for (const { name, encoding, text, bytes } of SAMPLES) {
        if (encoding === declared || !/ 1\.0 /.test(name)) continue;
        const decoded = await decode(bytes, [declared]);
        if (decoded !== null && decoded !== text) wrong.push(`${name}: ${decoded.slice(0, 60)}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

test.each([
  ["gbk.csv", "台灯 | 89 | 不保修"],
  ["cp1250.csv", "Żelazko | 99,00"],
  ["cp866.csv", "Чайник | 1990"],
  ["cp1253.csv", "Βραστήρας | 49,90"],
  ["big5.csv", "檯燈 | 89 | 不保固"],
])("the short table %s", async (name, row) => {
  const bytes = new Uint8Array(readFileSync(path.join(import.meta.dirname, "../../data/documents", name)));
  const { text } = await extractCsv(bytes);
  expect(text).toContain(row);
});

test.each([
  ["a page of English with one mark", `${"All prices include tax. ".repeat(20)}It’s free.`],
  ["a copyright sign", `${"All prices include tax. ".repeat(20)}© 2024`],
  ["a foreign word", `${"All prices include tax. ".repeat(20)}Our café is open.`],
])("windows-1252: %s", async (_, text) => {
  expect(await decode(encodeText(text, "windows-1252"))).toBe(text);
});

test("a large file is judged by all its parts", async () => {
  const russian = "Гарантия на насос действует два года со дня покупки.\n".repeat(600);
  const half = encodeText(russian, "windows-1251");
  expect(await decode(half)).toBe(russian);
  const mixed = new Uint8Array([...half, ...new TextEncoder().encode(russian)]);
  expect(await decode(mixed)).toBeNull();
});

test("a damaged character of UTF-8 costs no more than itself", async () => {
  const text = "Гарантия на насос действует два года, возврат — четырнадцать дней.";
  const bytes = new TextEncoder().encode(text);
  expect(await decode(bytes.subarray(0, -2))).toBe(`${text.slice(0, -2)}\ufffd`);
  bytes[0] = 0xff;
  expect(await decode(bytes)).toBe(`\ufffd\ufffd${text.slice(1)}`);
});

test("UTF-16 without a mark, in any script; UTF-32 is refused", async () => {
  const text = "Гарантия 2 года. Возврат 14 дней.";
  const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  expect(await decode(bytes)).toBe(text);
  const wide = new Uint8Array(Uint32Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
  expect(await decode(wide)).toBeNull();
});

test("ISO-2022-JP", async () => {
  const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x21);
  expect(await decode(bytes)).toBe("日本!");
});
