import { describe, expect, test } from "vitest";
import { contentTypeOf } from "../../../src/domain/conversations/attachments/content-type-of.ts";
import { detectFileKind } from "../../../src/domain/conversations/attachments/detect-file-kind.ts";

/** Bytes of a text in which every character is one byte. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const tail = "\x00\x01".repeat(8);
const emptyZip = `PK\x05\x06${"\x00".repeat(18)}`;

const known: [string, string][] = [
  [`\xff\xd8\xff\xe0\x00\x10JFIF${tail}`, "jpeg"],
  [`\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR${tail}`, "png"],
  [`GIF89a${tail}`, "gif"],
  [`GIF87a${tail}`, "gif"],
  [`RIFF\x24\x00\x00\x00WEBPVP8 ${tail}`, "webp"],
  [`%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${tail}`, "pdf"],
  [`\x00\x00\x00\x18ftypmp42${tail}`, "mp4"],
  [`\x00\x00\x00\x18ftypM4A ${tail}`, "mp4"],
  [`ID3\x04\x00${tail}`, "mp3"],
  [`\xff\xfb\x90\x00${tail}`, "mp3"],
  [`OggS\x00\x02${tail}`, "ogg"],
  [emptyZip, "zip"],
  ["What we agreed.", "text"],
  ["\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82", "text"],
  ["\xef\xbb\xbfName;Price", "text"],
  ["GIF87a is the older of the two.", "text"],
  ["\xff\xfeN\x00o\x00t\x00e\x00", "text"],
  ["<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "text"],
  ["<!doctype html><script>alert(1)</script>", "text"],
  ["MZ is how programs of Windows begin.", "text"],
];

const programs = [
  `MZ\x90\x00\x03${tail}`,
  "MZ\x90\x8f\x1b\x02\x03",
  `\x7fELF\x02\x01${tail}`,
  `\xcf\xfa\xed\xfe\x07${tail}`,
  `\xfe\xed\xfa\xce\x07${tail}`,
  `\xca\xfe\xba\xbe\x00${tail}`,
  "#!/bin/sh\nrm -rf /",
];

test.each(known)("%j is known by its bytes", (text, kind) => {
  expect(detectFileKind(bytes(text))).toBe(kind);
});

test("what is of no known kind is nothing: other pictures, other sounds, noise", () => {
  for (const text of [
    `\x00\x00\x00\x18ftypheic${tail}`,
    `RIFF\x24\x00\x00\x00WAVE${tail}`,
    tail,
    `\xff\xfe\x01${tail}`,
  ]) {
    expect(detectFileKind(bytes(text)), JSON.stringify(text)).toBeNull();
  }
});

describe("a name", () => {
  test.each(programs)("makes no program %j a document", (text) => {
    for (const name of ["setup.exe", "photo.png", "notes.txt", "notes"]) {
      expect(() => contentTypeOf({ name, bytes: bytes(text) })).toThrow(`${name} is a program.`);
    }
  });

  test("that claims what the bytes are not is refused, in words", () => {
    const refused: [string, string, string][] = [
      ["photo.png", "No picture.", "photo.png is not a PNG image."],
      ["Photo.JPG", `\x89PNG\r\n\x1a\n${tail}`, "Photo.JPG is not a JPEG image."],
      ["bill.pdf", "<html></html>", "bill.pdf is not a PDF document."],
      ["report.docx", emptyZip, "report.docx is not a Word document."],
      ["notes.txt", tail, "notes.txt is not a text."],
      ["song.mp3", `OggS\x00\x02${tail}`, "song.mp3 is not an MP3 recording."],
    ];
    for (const [name, text, words] of refused) {
      expect(() => contentTypeOf({ name, bytes: bytes(text) }), name).toThrow(words);
    }
  });

  test("that claims nothing, or what the bytes are, gives the type of the bytes", () => {
    const taken: [string, string, string][] = [
      ["photo.jpeg", `\xff\xd8\xff\xe0${tail}`, "image/jpeg"],
      ["photo", `\xff\xd8\xff\xe0${tail}`, "image/jpeg"],
      ["page.html", "<html></html>", "text/plain"],
      ["logo.svg", "<svg></svg>", "text/plain"],
      ["model.step", tail, "application/octet-stream"],
      [".txt", "Words", "text/plain"],
    ];
    for (const [name, text, type] of taken) expect(contentTypeOf({ name, bytes: bytes(text) }), name).toBe(type);
  });
});
