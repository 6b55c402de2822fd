import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { maxTraceBytes } from "../../../src/domain/answering/tracing/bound-trace.ts";
import { traceTurn } from "../../../src/domain/answering/tracing/trace-turn.ts";
import { ask, passage } from "./request.ts";

const steps = [{ step: "answer" as const, milliseconds: 1 }];

test("a passage that a stored answer contradicts is said to be left out", async () => {
  const stored = passage("How long does a refund take?\n\nA refund takes 3 days.", { sourceId: 1 });
  const document = passage("A refund takes 14 days.", { sourceId: 2 });
  const request = ask("How long does a refund take?", [stored, document]);
  const made = await answer({ chatModel: null }, request);
  const trace = traceTurn({ asked: request, request, answer: made, steps });
  const uses = trace.searches[0]?.passages.map(({ sourceId, use }) => [sourceId, use]);
  expect(uses).toContainEqual([1, "cited"]);
  if (made.refusals !== undefined) expect(uses).toContainEqual([2, "contradicts_stored_answer"]);
});

test("a trace is never larger than what is kept of it, whatever is asked and found", async () => {
  const long = "日本語の長い文章。".repeat(400);
  const passages = Array.from({ length: 12 }, (_, at) =>
    passage(`${long} ${at}`, { sourceId: at + 1, title: long.slice(0, 300), headingPath: Array(10).fill(long) }),
  );
  const request = ask(long.slice(0, 2_000), passages);
  const made = await answer({ chatModel: null }, request);
  const trace = traceTurn({ asked: request, request, answer: made, steps });
  expect(new TextEncoder().encode(JSON.stringify(trace)).byteLength).toBeLessThanOrEqual(maxTraceBytes);
  expect(trace.searches[0]?.passages.length).toBeGreaterThan(0);
});
