import { expect, test } from "vitest";
import { sanitiseFileName } from "../../../src/domain/conversations/attachments/sanitise-file-name.ts";

test("a name is one line without control characters and without a path", () => {
  expect(sanitiseFileName("C:\\Users\\ann\\photo.png")).toBe("photo.png");
  expect(sanitiseFileName("../../etc/passwd")).toBe("passwd");
  expect(sanitiseFileName('a"b\u202egnp\n.exe\u2028')).toBe("a b gnp .exe");
  expect(sanitiseFileName(" / ")).toBe("");
  expect(sanitiseFileName("Договор №5.pdf")).toBe("Договор №5.pdf");
});

test("a long name keeps its end, and no half of a character", () => {
  const cut = sanitiseFileName(`${"x".repeat(300)}.pdf`);
  expect(cut).toHaveLength(200);
  expect(cut.endsWith("x.pdf")).toBe(true);
  expect(sanitiseFileName(`x${"😀".repeat(150)}.png`).isWellFormed()).toBe(true);
});
