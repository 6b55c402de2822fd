import fc from "fast-check";
import { expect, test } from "vitest";
import { extractInsight } from "../../../src/domain/answering/insight/extract-insight.ts";
import type { ReadText } from "../../../src/domain/answering/insight/insight.ts";
import { extractMarkdown } from "../../../src/ingest/extract/markdown/extract-markdown.ts";

async function read(markdown: string): Promise<ReadText> {
  return { ...(await extractMarkdown(new TextEncoder().encode(markdown))), title: "T" };
}

const lighthouse = `# Lighthouse

The lighthouse is a tower of granite at the harbour. Visitors climb the tower of the lighthouse from May to September.
A visit to the lighthouse costs 7 euros. It takes forty minutes. The weather is often bad here.

## Can I bring my dog?

Yes, on a leash. Dogs stay outside the lamp room.

## Contact

- Write to keeper@lighthouse.example before a visit with a group.
- Groups of more than 15 visitors climb in two parts,
  one after the other.

Who was the first keeper?

Ada Stone was the first keeper of the lighthouse.
`;

test("a summary is sentences of the document, facts are those that tell, and each points at its place", async () => {
  const document = await read(lighthouse);
  const insight = extractInsight(document);
  expect(insight).toMatchObject({ method: "extractive", model: "extractive", isPartial: false });
  expect(insight.summary).toContain("Visitors climb the tower of the lighthouse from May to September.");
  expect(insight.summary).not.toContain("weather");
  const facts = insight.keyFacts.map((fact) => fact.text);
  expect(facts).toEqual([
    "A visit to the lighthouse costs 7 euros.",
    "Write to keeper@lighthouse.example before a visit with a group.",
    "Groups of more than 15 visitors climb in two parts, one after the other.",
  ]);
  expect(insight.keyPhrases).toContain("lighthouse");
  for (const { text, start, end } of insight.keyFacts) {
    expect(document.text.slice(start, end).replace(/\s+/g, " ")).toBe(text);
  }
});

test("a document's own questions come with its own answers, and what it defines can be asked", async () => {
  const document = await read(lighthouse);
  const { suggestedPairs, suggestedQuestions } = extractInsight(document);
  expect(suggestedPairs.map(({ question, answer }) => [question, answer])).toEqual([
    ["What is lighthouse?", "The lighthouse is a tower of granite at the harbour."],
    ["Can I bring my dog?", "Yes, on a leash. Dogs stay outside the lamp room."],
    ["Who was the first keeper?", "Ada Stone was the first keeper of the lighthouse."],
  ]);
  expect(suggestedQuestions).toEqual(suggestedPairs.map((pair) => pair.question));
  const labelled = extractInsight(
    await read("Q: When do you open?\n\nA: At nine.\n\nQ: And on Sunday?\n\nA: At ten. Ring twice."),
  );
  expect(labelled.suggestedPairs.map(({ question, answer }) => [question, answer])).toEqual([
    ["When do you open?", "At nine."],
    ["And on Sunday?", "At ten. Ring twice."],
  ]);
});

const part = fc.constantFrom(
  "The lamp is lit at 6.",
  "Ships pass.",
  "Why?",
  "# Lamp",
  "- a thing of 3 parts",
  "| a | b |",
  "«Маяк» — это башня.",
  "😀",
  "",
);
const markdown = fc.array(part, { maxLength: 25 }).map((parts) => parts.join("\n\n"));

test("whatever the document, all that is found stands in it, and the same text gives the same", async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (said) => {
      const document = await read(said);
      const insight = extractInsight(document);
      expect(extractInsight(document)).toEqual(insight);
      for (const { text, start, end } of insight.keyFacts)
        expect(document.text.slice(start, end).replace(/\s+/g, " ")).toBe(text);
      for (const { answer, start, end } of insight.suggestedPairs) expect(document.text.slice(start, end)).toBe(answer);
      expect(insight.summary === "").toBe(!document.blocks.some(({ kind }) => kind === "paragraph" || kind === "list"));
    }),
  );
});

test("a book is looked at in part, and says so", () => {
  const text = "The keeper lights the lamp of the tower at six in the evening. ".repeat(10_000);
  const insight = extractInsight({ title: "B", text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] });
  expect(insight.isPartial).toBe(true);
  expect(insight.summary).toBe("The keeper lights the lamp of the tower at six in the evening.");
});
