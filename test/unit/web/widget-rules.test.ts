import { expect, test } from "vitest";
import { coloursOf, contrast } from "../../../src/web/chat/colours.ts";
import { noticeText } from "../../../src/web/chat/notice-text.ts";
import { readAddress } from "../../../src/web/chat/read-address.ts";
import { chooseLanguage } from "../../../src/web/chat/texts/choose-language.ts";
import { en } from "../../../src/web/chat/texts/en.ts";
import { readableColour } from "../../../src/web/embed/readable-colour.ts";

test("contrast is as the guidelines reckon it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("whatever colours an owner chooses, everything can be read", () => {
  for (const primary of ["#ffff00", "#000000", "#ffffff", "#2563eb", "#777777", "#ff00ff", "#0f0f10"]) {
    for (const text of ["#ffffff", "#ffff00", primary]) {
      const { brand, onBrand, accentOnLight, accentOnDark } = coloursOf(primary, text);
      expect(contrast(brand, onBrand)).toBeGreaterThanOrEqual(4.5);
      for (const page of ["#ffffff", "#f3f4f6"]) expect(contrast(accentOnLight, page)).toBeGreaterThanOrEqual(4.5);
      for (const page of ["#16181d", "#272b33"]) expect(contrast(accentOnDark, page)).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(coloursOf("#2563eb", "#ffffff")).toMatchObject({ brand: "#2563eb", onBrand: "#ffffff" });
});

test("the launcher's icon can be seen on every colour", () => {
  for (const background of ["#facc15", "#ffffff", "#000000", "#777777", "#2563eb"]) {
    for (const chosen of ["#ffffff", "#000000", background]) {
      expect(contrast(background, readableColour(background, chosen)), background).toBeGreaterThanOrEqual(3);
    }
  }
  expect(readableColour("#2563eb", "#ffffff")).toBe("#ffffff");
});

test("the language is the one that is set, else the visitor's first that we have", () => {
  expect(chooseLanguage("ru", ["en-GB"]).language).toBe("ru");
  expect(chooseLanguage("auto", ["fi-FI", "ru-RU", "en"]).language).toBe("ru");
  expect(chooseLanguage("auto", ["sv"]).language).toBe("en");
});

test("dates are written as the visitor writes them, where its language is the chat's", () => {
  expect(chooseLanguage("auto", ["en-GB", "en"]).locale).toBe("en-GB");
  expect(chooseLanguage("ru", ["en-GB"]).locale).toBe("ru");
  expect(chooseLanguage("auto", ["en-US@posix", "en_US"]).locale).toBe("en");
});

test("a name that turns text round turns no sentence", () => {
  const manager = { id: 1, name: "Ada\u202e\u2067", avatar: null };
  const frame = { type: "handoff_started", dialog_id: 1, seq: 2, timestamp: "2026-01-01T00:00:00Z", manager } as const;
  expect(noticeText(frame, en)).toBe("Ada joined the conversation.");
});

test("a chat's address names whose page it is in, and only an origin counts", () => {
  const address = readAddress("https://chat.test/chat/7?token=st_1&dir=rtl&theme=dark#https://shop.test:8443");
  expect(address).toEqual({
    ...{ assistantId: "7", siteToken: "st_1", theme: "dark", direction: "rtl" },
    host: "https://shop.test:8443",
  });
  for (const hash of ["", "#%", "#*", "#null", "#https://a.test/path", "#javascript:x"]) {
    expect(readAddress(`https://chat.test/chat/7?token=x${hash}`).host).toBeNull();
  }
});
