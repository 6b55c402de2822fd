import { expect, test } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import { workersAiChat } from "../../../src/adapters/ai/workers-ai-chat.ts";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { ChatModel } from "../../../src/domain/assistants/chat-model/ports.ts";
import { ask, passage } from "../../unit/answering/request.ts";

const returns = passage(
  "Our shop opened in 1998. You can return any item within 30 days of delivery. Вернуть товар можно бесплатно.",
);
const said = "You can return any item within 30 days [1]. Returning is free.";

function streamed(events: object[], gap?: Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      for (const event of events) controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
      await gap;
      controller.enqueue(encoder.encode("data: [DONE]\n\n"));
      controller.close();
    },
  });
}

const chunks = (text: string) =>
  (text.match(/.{1,5}/g) ?? []).map((content) => ({ choices: [{ index: 0, delta: { content } }] }));

test("the built-in model runs in workerd: sentences, stems and spans as in Node", async () => {
  const request = ask("How many days do I have to return an item?", [returns]);
  const result = await answer({ chatModel: null }, request);
  expect(result).toMatchObject({ outcome: "answer", model: "extractive" });
  expect(result.text).toBe("You can return any item within 30 days of delivery. [1]");
  expect(request.deltas.join("")).toBe(result.text);
  const russian = await answer({ chatModel: null }, ask("Как вернуть товар?", [returns]));
  expect(russian.text).toBe("Вернуть товар можно бесплатно. [1]");
});

test.each<[string, (gap?: Promise<void>) => ChatModel]>([
  [
    "Workers AI",
    (gap) => workersAiChat({ ai: { run: async () => streamed(chunks(said), gap) }, defaultModel: "@cf/a/b" }),
  ],
  [
    "an OpenAI-compatible endpoint",
    (gap) =>
      openaiCompatibleChat({
        baseUrl: "http://llm.test/v1",
        apiKey: "k",
        fetch: async () =>
          new Response(streamed(chunks(said), gap), { headers: { "content-type": "text/event-stream" } }),
      }),
  ],
])("%s streams in workerd, and an abort stops it", async (_, modelOf) => {
  const request = ask("Can I return an item?", [returns]);
  expect((await answer({ chatModel: modelOf() }, request)).text).toBe(said);
  expect(request.deltas).toHaveLength(2);

  const aborted = ask("Can I return an item?", [returns]);
  const reason = new Error("taken over");
  const answered = answer({ chatModel: modelOf(new Promise(() => undefined)) }, aborted);
  await expect.poll(() => aborted.deltas.length).toBe(1);
  aborted.abort.abort(reason);
  await expect(answered).rejects.toBe(reason);
  expect(aborted.deltas).toHaveLength(1);
});
