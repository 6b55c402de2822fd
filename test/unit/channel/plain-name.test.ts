import { expect, test } from "vitest";
import { plainName } from "../../../src/domain/conversations/attachments/plain-name.ts";

test("a name is one line without control characters and without a path", () => {
  expect(plainName("C:\\Users\\ann\\photo.png")).toBe("photo.png");
  expect(plainName("../../etc/passwd")).toBe("passwd");
  expect(plainName('a"b\u202egnp\n.exe\u2028')).toBe("a b gnp .exe");
  expect(plainName(" / ")).toBe("");
  expect(plainName("Договор №5.pdf")).toBe("Договор №5.pdf");
});

test("a long name keeps its end, and no half of a character", () => {
  const cut = plainName(`${"x".repeat(300)}.pdf`);
  expect(cut).toHaveLength(200);
  expect(cut.endsWith("x.pdf")).toBe(true);
  expect(plainName(`x${"😀".repeat(150)}.png`).isWellFormed()).toBe(true);
});
