import fc from "fast-check";
import { expect, test } from "vitest";
import { readKeyword } from "../../../src/domain/channels/sms/read-keyword.ts";
import { maxSegments, writeSms } from "../../../src/domain/channels/sms/write-sms.ts";
import { countSegments, isGsm } from "../../../src/kit/count-segments.ts";

test.each([
  ["", "GSM-7", 1],
  ["a".repeat(160), "GSM-7", 1],
  ["a".repeat(161), "GSM-7", 2],
  ["a".repeat(306), "GSM-7", 2],
  ["a".repeat(307), "GSM-7", 3],
  ["€".repeat(80), "GSM-7", 1],
  ["€".repeat(81), "GSM-7", 2],
  ["ж".repeat(70), "UCS-2", 1],
  ["ж".repeat(71), "UCS-2", 2],
  ["ж".repeat(134), "UCS-2", 2],
  ["ж".repeat(135), "UCS-2", 3],
  ["😀".repeat(35), "UCS-2", 1],
  ["😀".repeat(36), "UCS-2", 2],
])("%j is %s, %i", (text, encoding, segments) => {
  expect(countSegments(text)).toEqual({ encoding, segments });
});

test("a character of two septets does not straddle two segments: 306 septets can need three", () => {
  expect(countSegments(`${"a".repeat(152)}€${"a".repeat(152)}`)).toEqual({ encoding: "GSM-7", segments: 3 });
  expect(countSegments(`${"a".repeat(151)}€${"a".repeat(153)}`)).toEqual({ encoding: "GSM-7", segments: 2 });
  // A pair of surrogates takes two of 67 units: 33 pairs fit, and one unit stays empty.
  expect(countSegments("😀".repeat(67)).segments).toBe(3);
});

test("the extension characters are GSM-7; a small ç and a backtick are not", () => {
  expect(isGsm("^{}\\[~]|€")).toBe(true);
  expect(isGsm("Ç à é ù")).toBe(true);
  expect(isGsm("ç")).toBe(false);
  expect(isGsm("`")).toBe(false);
});

test("every text is split into messages of ten segments at most, and nothing but blanks is lost", () => {
  const bare = (text: string) => text.replaceAll(/\s+/g, "");
  const word = fc.constantFrom("harbour ", "pier€{}[] ", "причал ", "😀😀 ", "one\n\n", "end. ");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), (words) => {
      const text = words.join("");
      const pieces = writeSms(text);
      expect(pieces.every(({ sms }) => (sms?.segments ?? 99) <= maxSegments)).toBe(true);
      expect(pieces.every(({ plain, sms }) => plain.length <= 1600 && sms !== undefined)).toBe(true);
      expect(bare(pieces.map(({ plain }) => plain).join(""))).toBe(bare(text));
    }),
    { numRuns: 50 },
  );
});

test("characters that cost double are split into as few messages as possible", () => {
  expect(writeSms("€".repeat(1700)).map(({ plain }) => plain.length)).toEqual([760, 760, 180]);
  expect(writeSms("😀".repeat(400)).map(({ sms }) => sms?.segments)).toEqual([10, 3]);
});

test("typographic signs are written plainly where that makes a message cheaper, and only there", () => {
  const [cheap] = writeSms("“It’s open” – until 6…");
  expect(cheap).toEqual({ plain: '"It\'s open" - until 6...', sms: { encoding: "GSM-7", segments: 1 } });
  expect(writeSms("“Причал” — до 6…")[0]?.plain).toBe("“Причал” — до 6…");
});

test.each(["STOP", "stop", " Stop\n", "Unsubscribe", "OptOut"])(
  "%j ends messages, and Twilio says so itself",
  (text) => {
    expect(readKeyword(text, null)).toMatchObject({ kind: "stop", isHandled: true });
  },
);

test.each([
  ["STOP!!", "en"],
  ["«Quit»", "en"],
  ["ＳＴＯＰ", "en"],
  ["stop 🛑", "en"],
  ["СТОП", "ru"],
  ["отписаться", "ru"],
  ["ARRÊT", "fr"],
  ["Abmelden", "de"],
  ["baja", "es"],
  ["退订", "zh"],
  ["إلغاء", "ar"],
  ["الغاء", "ar"],
  ["İPTAL", "tr"],
])("%j ends messages, and Twilio may not know it", (text, language) => {
  expect(readKeyword(text, null)).toEqual({ kind: "stop", isHandled: false, language });
});

test.each(["Stop sending me this", "I want to cancel my order", "please end", "", "?"])(
  "%j is an ordinary message",
  (text) => {
    expect(readKeyword(text, null)).toBeNull();
  },
);

test("words begin messages again and ask for help, and Twilio's own verdict comes first", () => {
  expect(readKeyword("START", null)?.kind).toBe("start");
  expect(readKeyword("старт", null)).toMatchObject({ kind: "start", isHandled: false });
  expect(readKeyword("Ayuda", null)).toMatchObject({ kind: "help", isHandled: false });
  expect(readKeyword("YARDIM", null)).toMatchObject({ kind: "help", isHandled: false });
  expect(readKeyword("BAŞLAT", null)?.kind).toBe("start");
  expect(readKeyword("Farvel", "STOP")).toMatchObject({ kind: "stop", isHandled: true });
});
