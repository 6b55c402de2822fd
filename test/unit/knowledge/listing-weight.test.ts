import { expect, test } from "vitest";
import { listingWeight } from "../../../src/domain/knowledge/ranking/listing-weight.ts";

const of = (text: string, headingPath: string[] = [], asked = "How do I set tabs?") =>
  listingWeight({ text, headingPath }, asked);

test("a table of contents and an index weigh less than what explains", () => {
  expect(of("Tabs . . . . . . 12\nTags ........ 14\nText . . . . 20\nTitles . . . . . 22")).toBeLessThan(1);
  expect(of("Set tabs with the option -T.\nThe default is 8.\nA tab is shown as blanks.\nSee 12.")).toBe(1);
  expect(of("Mini, 14\nCargo bike, 22\nTandem, 30\nHelmet, 3")).toBe(1);
});

test("the changes of earlier versions weigh less, unless a version is asked for", () => {
  const path = ["Change Log", "Version 1.1.0 (2016-08-28)"];
  expect(of("- tabs can be set", path)).toBeLessThan(1);
  expect(of("- tabs can be set", path, "What changed in 1.1?")).toBe(1);
  expect(of("Size of the buffer.", ["7. The Main Configuration File", "7.4.8. buffer-limit"])).toBe(1);
  expect(of("Новые вкладки", ["История изменений"])).toBeLessThan(1);
});
