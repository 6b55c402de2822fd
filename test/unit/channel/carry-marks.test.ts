import { expect, test } from "vitest";
import { splitText } from "../../../src/domain/channels/outbound/split-text.ts";
import { balanceMarkup, maxAddedLength } from "../../../src/domain/channels/telegram/balance-markup.ts";
import { formatHtml } from "../../../src/domain/channels/telegram/format-html.ts";

test("a code block that is cut is code in every piece, with its language and its indents", () => {
  const lines = Array.from({ length: 30 }, (_, at) => `  step(${at});`);
  const text = `Do this:\n\n\`\`\`ts\n${lines.join("\n")}\n\`\`\`\n\nThen **rest**.`;
  const pieces = balanceMarkup(splitText(text, 120));
  expect(pieces.length).toBeGreaterThan(3);
  const shown = pieces.map(formatHtml);
  expect(shown.map(({ plain }) => plain).join("\n")).not.toContain("`");
  for (const line of lines) {
    expect(shown.some(({ html }) => /<pre>[^<]*<\/pre>/.exec(html)?.[0].includes(line))).toBe(true);
  }
  expect(shown.at(-1)?.html).toContain("<b>rest</b>");
  expect(pieces.every((piece) => piece.length <= 120 + maxAddedLength)).toBe(true);
});

test("bold words that are cut are bold on both sides", () => {
  const text = `Mind: **${"never ".repeat(20)}ever** more`;
  const shown = balanceMarkup(splitText(text, 60)).map(formatHtml);
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.map(({ plain }) => plain).join("")).not.toContain("*");
  expect(shown.every(({ html }) => html.includes("<b>"))).toBe(true);
});

test("a text without marks, or with marks that do not end, is left as it is", () => {
  for (const text of ["plain words", "2 * 3 ** 4 ** 5 ** 6", "a `tick` and ``` in a line"]) {
    expect(balanceMarkup([text])).toEqual([text]);
  }
});
