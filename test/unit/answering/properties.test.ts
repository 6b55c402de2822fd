import fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { takeSentences } from "../../../src/domain/answering/hosted/take-sentences.ts";
import type { Answer } from "../../../src/domain/answering/types.ts";
import { type ChatEvent, type ChatModel, ChatModelError } from "../../../src/domain/assistants/chat-model/ports.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { type AskedRequest, ask, passage } from "./request.ts";

const word = fc.constantFrom(
  "return",
  "item",
  "30",
  "days",
  "refund",
  "card",
  "Dr.",
  "e.g.",
  "2.5",
  "https://a.example/b?C=d",
  "возврат",
  "товар",
  "[1]",
  "[2]",
  "[9]",
  "arr[0]",
  "`code. Here`",
  "**bold**",
  "—",
  "|",
  "It",
  "This",
  "Q:",
  "A:",
  "1.",
  "- ",
  "```",
  "№",
  "😀",
  "ﬁ",
  "\u00ad",
  "İ",
);
const gap = fc.constantFrom(
  " ",
  " ",
  " ",
  ". ",
  "? ",
  "! ",
  ".\n",
  "\n",
  "\n\n",
  "\r\n",
  ":\n",
  "\t",
  "\n- ",
  "\n1. ",
  " | ",
  "\n    ",
);
const prose = fc.array(fc.tuple(word, gap), { maxLength: 60 }).map((parts) => parts.flat().join(""));
const pieces = (text: string, size: number) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];

/** Whatever is said: the pieces are the text, quotes are the source's own, and markers and citations answer each other. */
function holds(result: Answer, request: AskedRequest): void {
  expect(request.deltas.join("")).toBe(result.text);
  expect(request.deltas.every((delta) => delta !== "")).toBe(true);
  expect(result.text.trim()).not.toBe("");
  for (const { quote, start, end, sourceId } of result.citations) {
    const source = request.retrieval.passages.find((each) => each.sourceId === sourceId)!;
    expect(source.text.slice(start - source.start, end - source.start)).toBe(quote);
    expect(quote).not.toBe("");
  }
  const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
  const markers = [...result.text.replace(code, "").matchAll(/(?<=\s)\[(\d+)\]/g)].map((match) => Number(match[1]));
  expect(result.citations.map(({ marker }) => marker)).toEqual(result.citations.map((_, at) => at + 1));
  for (const marker of markers) expect(marker).toBeLessThanOrEqual(result.citations.length);
  for (const { marker } of result.citations) expect(result.text).toContain(`[${marker}]`);
}

test("the built-in model: any question, any passages", async () => {
  await fc.assert(
    fc.asyncProperty(prose, fc.array(prose, { maxLength: 4 }), async (question, texts) => {
      const request = ask(
        question,
        texts.map((text) => passage(text)),
      );
      const result = await answer({ chatModel: null }, request);
      holds(result, request);
      expect(result.model).toBe("extractive");
    }),
    { numRuns: 300 },
  );
});

function saying(events: ChatEvent[], failure: ChatModelError | null): ChatModel {
  return {
    label: () => "hosted",
    async *stream() {
      yield* events;
      if (failure) throw failure;
    },
  };
}

test("a hosted model: any text in any pieces, broken off anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(
      prose,
      fc.array(prose, { maxLength: 3 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (said, texts, size, breaks) => {
        const request = ask(
          "Can I return an item for a refund?",
          texts.map((text) => passage(text)),
        );
        const failure = breaks ? new ChatModelError("unreachable", "gone") : null;
        const events = pieces(said, size).map((text): ChatEvent => ({ type: "text", text }));
        holds(await answer({ chatModel: saying(events, failure) }, request), request);
      },
    ),
    { numRuns: 300 },
  );
});

test("nothing leaves after an abort, whenever it comes", async () => {
  await fc.assert(
    fc.asyncProperty(prose, fc.integer({ min: 0, max: 3 }), fc.boolean(), async (text, after, isHosted) => {
      const quoted = passage(
        `You can return an item for a refund. ${text}. A refund for an item takes days. Items return.`,
      );
      const said =
        "You can return an item for a refund [1]. A refund for an item takes days [1]. Items return [1]. ".repeat(2);
      const events = pieces(said, 7).map((each): ChatEvent => ({ type: "text", text: each }));
      const request = ask("Can I return an item for a refund?", [quoted]);
      const reason = new Error("taken over");
      let afterAbort = 0;
      request.onDelta = () => {
        if (request.abort.signal.aborted) afterAbort++;
        if (request.deltas.push("") > after) request.abort.abort(reason);
      };
      if (after === 0) request.abort.abort(reason);
      const outcome = await answer({ chatModel: isHosted ? saying(events, null) : null }, request).catch(
        (error) => error,
      );
      expect(afterAbort).toBe(0);
      if (after === 0) expect(outcome).toBe(reason);
    }),
    { numRuns: 100 },
  );
});

test("sentences and rest are the text, whatever the pieces, and the pieces do not change the sentences' text", () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 1, max: 9 }), (text, size) => {
      let rest = "";
      let out = "";
      for (const piece of pieces(text, size)) {
        const taken = takeSentences(rest + piece, false, languageOf(text));
        expect(taken.sentences.join("") + taken.rest).toBe(rest + piece);
        out += taken.sentences.join("");
        rest = taken.rest;
      }
      const last = takeSentences(rest, true, languageOf(text));
      expect(last.rest).toBe("");
      expect(out + last.sentences.join("")).toBe(text);
    }),
  );
});
