import { type Customer, makeCustomer } from "../customer.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";
import { createTextGenerator } from "../synthetic-text.ts";

const documents = 10;
const timeoutMs = 300_000;

/** Time from a question over SSE to the first words of the answer. The documents are uploaded over the API. */
export const firstDelta: Row = {
  name: "answer",
  isCompared: true,
  async run({ stage, isQuick }) {
    const customer = await makeCustomer(stage.product);
    const generator = createTextGenerator(11);
    const wanted = isQuick ? 2_000 : 10_000;
    const names: string[] = [];
    const ids: number[] = [];
    for (let number = 0; number < documents; number += 1) {
      const sections = Array.from({ length: wanted / documents }, () => {
        const name = generator.name();
        if (names.length < 400) names.push(name);
        return `## ${name}\n\nA ticket for the ${name} costs ${names.length + 10} euros. ${generator.passage(500)}`;
      });
      ids.push(
        await upload(stage.product, customer, `part-${number}.md`, `# Part ${number}\n\n${sections.join("\n\n")}\n`),
      );
    }
    const chunks = await waitUntilIngested(customer, ids);
    const first: number[] = [];
    const whole: number[] = [];
    let answered = 0;
    const questions = isQuick ? 12 : 40;
    for (let number = -2; number < questions; number += 1) {
      const name = names[(number + 2) * Math.floor(names.length / (questions + 2))];
      const asked = await ask(
        stage.product,
        customer,
        await customer.openDialog(),
        `What does a ticket for the ${name} cost?`,
      );
      if (number < 0) continue;
      first.push(asked.firstMs);
      whole.push(asked.wholeMs);
      answered += Number(asked.outcome === "answer");
    }
    const what = `Extractive answer, ${chunks.toLocaleString("en")} chunks`;
    return [
      figureLine(`${what}, first delta (${answered} of ${questions} answered)`, spreadOf(first), "ms", 50),
      figureLine("… complete answer", spreadOf(whole), "ms"),
    ];
  },
};

async function upload(url: string, customer: Customer, filename: string, text: string): Promise<number> {
  const form = new FormData();
  form.append("file", new File([text], filename, { type: "text/markdown" }));
  form.append("assistant_id", String(customer.assistant));
  const response = await fetch(`${url}/api/documents`, { method: "POST", headers: customer.headers, body: form });
  if (response.status !== 201) throw new Error(`upload: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: number }).id;
}

async function waitUntilIngested(customer: Customer, ids: number[]): Promise<number> {
  const deadline = Date.now() + timeoutMs;
  let chunks = 0;
  for (const id of ids) {
    for (;;) {
      const document = await customer.get<{ processing_status: string; chunks_count: number }>(`/api/documents/${id}`);
      if (document.processing_status === "failed" || Date.now() > deadline)
        throw new Error("a document was not ingested");
      if (document.processing_status === "completed") {
        chunks += document.chunks_count;
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return chunks;
}

async function ask(url: string, customer: Customer, dialog: number, content: string) {
  const start = performance.now();
  const response = await fetch(`${url}/api/dialogs/${dialog}/messages`, {
    method: "POST",
    headers: { ...customer.headers, "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ content }),
  });
  if (response.status !== 201 || response.body === null) throw new Error(`ask: ${response.status}`);
  let text = "";
  let firstMs = 0;
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (firstMs === 0 && text.includes("event: delta\n")) firstMs = performance.now() - start;
  }
  if (firstMs === 0) throw new Error(`no delta was received:\n${text}`);
  const outcome = /"outcome":"(\w+)"/.exec(text)?.[1];
  return { firstMs, wholeMs: performance.now() - start, outcome };
}
