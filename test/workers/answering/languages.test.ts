import { afterAll, expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { Answer } from "../../../src/domain/answering/types.ts";
import { retrieve } from "../../../src/domain/knowledge/retrieval/retrieve.ts";
import { knownLanguages } from "../../../src/domain/language/languages/known-languages.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { deliver, ingestFixture } from "../ingest/ingest-fixture.ts";

/** By language: files (`= title`, then text), questions (`?`) with what must be quoted (`>`), and questions without answer (`!`). */
const probes = import.meta.glob<string>("../../data/languages/probes/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});
const requests = import.meta.glob<string>("../../data/languages/requests.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface Probe {
  files: { title: string; text: string }[];
  answerable: { question: string; quoted: string }[];
  unanswerable: string[];
}

function readProbe(text: string): Probe {
  const probe: Probe = { files: [], answerable: [], unanswerable: [] };
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const said = line.slice(2);
    if (line.startsWith("= ")) probe.files.push({ title: said, text: "" });
    else if (line.startsWith("? ")) probe.answerable.push({ question: said, quoted: "" });
    else if (line.startsWith("> ")) probe.answerable.at(-1)!.quoted = said;
    else if (line.startsWith("! ")) probe.unanswerable.push(said);
    else probe.files.at(-1)!.text += line;
  }
  return probe;
}

const total = { asked: 0, right: 0 };

test.for(knownLanguages.map(({ code }) => code))("customers who write %s are answered in it", async (code) => {
  const probe = readProbe(probes[`../../data/languages/probes/${code}.txt`]!);
  expect([probe.files.length, probe.answerable.length, probe.unanswerable.length]).toEqual([5, 5, 2]);
  const { ctx, accountId, assistantId, upload, takeJobs } = await ingestFixture();
  for (const { title, text } of probe.files) await upload(`${title}.md`, `# ${title}\n\n${text}\n`);
  await deliver(ctx, ...takeJobs());

  const ask = async (question: string): Promise<Answer> => {
    const retrieval = await retrieve(ctx, { accountId, assistantId, question: bareQuestion(question), k: 8 });
    const assistant = { id: assistantId, name: "A", systemPrompt: "", aiModel: "extractive", abstainBelow: null };
    const signal = new AbortController().signal;
    return await answer(
      { chatModel: null },
      { question, history: [], assistant, retrieval, onDelta: () => {}, signal },
    );
  };
  const { phrases } = knownLanguages.find((language) => language.code === code)!;
  for (const question of probe.unanswerable) expect((await ask(question)).text, question).toBe(phrases.abstain);
  let right = 0;
  for (const { question, quoted } of probe.answerable) {
    const { outcome, citations } = await ask(question);
    if (outcome === "answer" && citations.some(({ quote }) => quote.includes(quoted))) right += 1;
  }
  total.asked += probe.answerable.length;
  total.right += right;
  expect(right).toBeGreaterThanOrEqual(4);
  const request = Object.values(requests)[0]!.split(`[${code}]\n`)[1]!.split("\n")[0]!;
  expect(await ask(request)).toMatchObject({ outcome: "handoff", text: phrases.handoff });
});

afterAll(() => {
  if (total.asked === 5 * knownLanguages.length) expect(total.right / total.asked).toBeGreaterThanOrEqual(0.9);
});
