import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { scoreQuestion } from "../../../src/domain/answering/extract/score-question.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { ask, passage } from "./request.ts";

async function say(question: string, ...passages: Parameters<typeof ask>[1]) {
  return (await answer({ chatModel: null }, ask(question, passages))).text;
}

const options = passage(
  [
    "- net.lag_check",
    "  - description: interval between two checks of the lag",
    "  - values: 0 .. 604800",
    "  - default value: 60",
    "- net.lag_refresh",
    "  - description: interval between two refreshes of the bar",
    "  - values: 1 .. 3600",
    "  - default value: 7",
    "- net.notify",
  ].join("\n"),
);

test("an option that is an item is told with the items nested in it, and without the next one", async () => {
  const text = await say("What is the default of net.lag_refresh?", options);
  expect(text).toContain("net.lag_refresh\n- description: interval between two refreshes of the bar");
  expect(text).toContain("default value: 7");
  expect(text).not.toContain("net.notify");
});

test("a nested item is told with the item that it is nested in", async () => {
  const text = await say("Which option sets the interval between two refreshes of the bar?", options);
  expect(text).toMatch(/^- net\.lag_refresh\n|^net\.lag_refresh\n/);
});

test("a nested item too far below its item is told alone", async () => {
  const far = passage(
    `- net.long\n  - note: ${"Nothing is sent while the line is closed. ".repeat(12)}\n  - colour: the badge is violet\n- net.short`,
  );
  expect(await say("Which colour has the violet badge?", far)).not.toContain("net.long");
});

test("a word of the topic that is in all units keeps a part of its weight", () => {
  const units = Array.from({ length: 30 }, (_, at) => (at === 0 ? ["account", "exclud"] : ["account"]));
  const { weights } = scoreQuestion("exclude account", "", units, languageOf("exclude account"));
  expect(weights.get("account")! / weights.get("exclud")!).toBeGreaterThan(0.3);
});
