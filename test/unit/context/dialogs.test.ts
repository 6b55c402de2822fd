import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { chronoDates } from "../../../src/adapters/dates/chrono-dates.ts";
import { libPhoneNumbers } from "../../../src/adapters/phones/lib-phone-numbers.ts";
import { resolveReferences } from "../../../src/domain/answering/context/references/resolve-references.ts";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { memoryIndex } from "../../bench/answering/memory-index.ts";
import { readCustomers } from "../../bench/answering/read-customers.ts";

const ctx = { phones: libPhoneNumbers, dates: chronoDates };
let indexes: Map<string, ReturnType<typeof memoryIndex>>;

beforeAll(async () => {
  const businesses = [...(await readCustomers("en")), ...(await readCustomers("ru"))];
  indexes = new Map(businesses.map(({ name, documents }) => [name, memoryIndex(documents)]));
});

interface Asked {
  name: string;
  /** Whether the right passage is the first one, and whether there is evidence for an answer, without and with resolution. */
  before: { isFirst: boolean; isAnswered: boolean };
  after: { isFirst: boolean; isAnswered: boolean };
  resolved: string;
}

/** Lines of a name, turns divided by ` | ` (those of the assistant begin with `>`), and a part of the right passage. */
async function askAll(file: string): Promise<Asked[]> {
  const lines = readFileSync(path.join(import.meta.dirname, "../../data", file), "utf8")
    .trim()
    .split("\n");
  return Promise.all(
    lines.map(async (line) => {
      const [name = "", written = "", expected] = line.split("\t");
      const parts = written.split(" | ").map((part) => part.replaceAll("\\n", "\n").replaceAll("\\|", "|"));
      const turns = parts
        .slice(0, -1)
        .map((part) =>
          part.startsWith(">")
            ? { sender: "assistant" as const, text: part.slice(1) }
            : { sender: "user" as const, text: part },
        );
      const question = parts.at(-1) ?? "";
      const { text } = await resolveReferences(ctx, { text: question, turns, at: 0 });
      const earlier = turns.filter(({ sender }) => sender === "user").map((turn) => turn.text);
      const ask = (asked: string) => {
        const { passages, evidence } = indexes.get(name)!(bareQuestion(asked), undefined, earlier);
        const isFirst = expected !== undefined && passages[0]?.text.includes(expected) === true;
        return { isFirst, isAnswered: evidence >= DEFAULT_ABSTAIN_BELOW };
      };
      return { name: `${name}: ${question}`, before: ask(question), after: ask(text), resolved: text };
    }),
  );
}

const count = (asked: Asked[], at: "before" | "after", what: "isFirst" | "isAnswered") =>
  asked.filter((each) => each[at][what]).length;

test("follow-ups that refer to an answer find their passage, and have the evidence for an answer", async () => {
  const asked = await askAll("context/dialogs.tsv");
  expect(asked.length).toBeGreaterThanOrEqual(60);
  expect([count(asked, "before", "isFirst"), count(asked, "before", "isAnswered")]).toEqual([59, 43]);
  expect(count(asked, "after", "isFirst")).toBeGreaterThanOrEqual(71);
  expect(count(asked, "after", "isAnswered")).toBeGreaterThanOrEqual(72);
  const refused = asked.filter(({ before, after }) => before.isAnswered && !after.isAnswered);
  // "Who pays the postage for it?": the name in full has a word more that the sentence lacks.
  expect(refused.length).toBeLessThanOrEqual(1);
});

test("of the follow-ups that earlier questions alone explain one is lost", async () => {
  const asked = await askAll("customers/dialogs.tsv");
  const lost = asked.filter(
    ({ before, after }) => (before.isFirst && !after.isFirst) || (before.isAnswered && !after.isAnswered),
  );
  // "And is a licence needed for it?": the name in full has a word more that the sentence lacks.
  expect(lost.length).toBeLessThanOrEqual(1);
});

test("a follow-up that no document answers is judged as the question in full would be", async () => {
  const asked = await askAll("context/dialogs-without-answer.tsv");
  const answered = count(asked, "after", "isAnswered");
  const inFull = asked.filter(({ name, resolved }) => {
    const { evidence } = indexes.get(name.split(":")[0]!)!(bareQuestion(resolved));
    return evidence >= DEFAULT_ABSTAIN_BELOW;
  });
  expect(answered).toBeLessThanOrEqual(inFull.length + 1);
  expect(answered).toBeLessThanOrEqual(11);
});
