import { afterEach, expect, test } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import { askForInsight } from "../../../src/domain/answering/insight/ask-for-insight.ts";
import { type FakeOpenai, type FakeReply, startFakeOpenai } from "../../support/fake-openai.ts";

let fake: FakeOpenai | undefined;
afterEach(() => fake?.stop());

const text =
  "The lighthouse is open from May to September. A visit costs 7 euros and takes forty minutes. Dogs wait outside.";
const document = { title: "Lighthouse", text, blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }] };

async function ask(reply: FakeReply) {
  fake = await startFakeOpenai({ reply });
  const model = openaiCompatibleChat({ baseUrl: fake.url, apiKey: "test-key" });
  return askForInsight(model, "gpt-test", document);
}

const report = {
  summary: "The lighthouse is open from May to September. The keeper was born in Iceland.",
  key_facts: ["A visit costs 7 euros.", "A visit costs 9 euros.", "Tickets are sold in Paris."],
  key_phrases: ["lighthouse", "submarine"],
  questions: [
    { question: "May dogs come in?", answer: "Dogs wait outside." },
    { question: "Who built it?", answer: "Napoleon built it in 1801." },
  ],
};

test("what a model reports counts as far as the document holds it, with its place", async () => {
  const asked = await ask({ calls: [{ name: "report", arguments: report }] });
  expect(asked).toMatchObject({ state: "made", insight: { method: "model", isPartial: false } });
  if (asked.state !== "made") return;
  const { summary, keyFacts, keyPhrases, suggestedPairs, suggestedQuestions } = asked.insight;
  expect(summary).toBe("The lighthouse is open from May to September.");
  expect(keyFacts.map((fact) => fact.text)).toEqual(["A visit costs 7 euros."]);
  expect(text.slice(keyFacts[0]!.start, keyFacts[0]!.end)).toContain("7 euros");
  expect(keyPhrases).toEqual(["lighthouse"]);
  expect(suggestedPairs).toMatchObject([{ question: "May dogs come in?", answer: "Dogs wait outside." }]);
  expect(suggestedQuestions).toEqual(["May dogs come in?"]);
  const sent = JSON.stringify(fake?.requests[0]);
  expect(sent).toContain("Dogs wait outside.");
});

test.for<[string, FakeReply, string]>([
  ["prose instead of a report", { text: "The lighthouse is nice." }, "malformed"],
  ["a report without a summary", { calls: [{ name: "report", arguments: { key_facts: [] } }] }, "malformed"],
  [
    "a report that the document does not hold",
    { calls: [{ name: "report", arguments: { ...report, summary: "Cats sing in Rome." } }] },
    "malformed",
  ],
  ["a refusal", { status: 401 }, "unauthorized"],
])("%s is a failure", async ([, reply, failure]) => {
  expect(await ask(reply)).toEqual({ state: "failed", failure });
});
