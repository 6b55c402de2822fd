import { expect, test } from "vitest";
import { formatSize } from "../../../src/web/chat/files/format-size.ts";
import { uploadResult } from "../../../src/web/chat/files/upload-result.ts";

const body = (detail: unknown) => JSON.stringify({ detail });

test.each([
  [0, "", null, { kind: "lost", reason: "" }],
  [201, "{}", null, { kind: "stored", reason: "" }],
  [413, body("A file may be at most 20 MB."), null, { kind: "refused", reason: "A file may be at most 20 MB." }],
  [422, body([{ loc: [], msg: "It is empty.", type: "x" }]), null, { kind: "refused", reason: "It is empty." }],
  [403, "<html>", null, { kind: "refused", reason: "" }],
  [429, body("Soon."), "5", { kind: "again", reason: "Soon." }],
  [429, body("Too many."), "3600", { kind: "refused", reason: "Too many." }],
  [503, "", null, { kind: "again", reason: "" }],
] as const)("a file that was answered with %i %s", (status, answer, retryAfter, fate) => {
  expect(uploadResult(status, answer, retryAfter)).toEqual(fate);
});

test("sizes are written as people of a language write them", () => {
  expect([0, 999, 1_000, 999_999, 1_250_000, 20 * 2 ** 20].map((bytes) => formatSize(bytes, "en"))).toEqual([
    ...["0 bytes", "999 bytes", "1 kB", "1 MB", "1.3 MB", "21 MB"],
  ]);
  expect(formatSize(1_250_000, "ru")).toMatch(/^1,3\sМБ$/);
});
