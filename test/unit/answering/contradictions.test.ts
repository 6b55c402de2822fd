import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { ask, passage } from "./request.ts";

type Row = [split: string, question: string, text: string, heading: string, other: string, otherHeading: string];

/** Pairs of sentences from two sources: of two relations (`benign`), or of one with two values (`real`). Rules were made on `fitted`. */
function read(file: string): Row[] {
  const lines = readFileSync(`test/data/contradictions/${file}.tsv`, "utf8").replace(/\n$/, "").split("\n").slice(1);
  return lines.map((line) => line.split("\t") as Row);
}

async function isAsked([, question, text, heading, other, otherHeading]: Row): Promise<boolean> {
  const under = (title: string) => ({ headingPath: title === "" ? [] : [title] });
  const passages = [passage(text, under(heading)), passage(other, { ...under(otherHeading), score: 0.95 })];
  const { outcome } = await answer({ chatModel: null }, ask(question, passages));
  return outcome === "clarify";
}

const [benign, real] = [read("benign"), read("real")];

async function found(rows: Row[], split: string): Promise<{ rows: Row[]; asked: Row[] }> {
  const own = rows.filter(([of]) => of === split);
  const asked: Row[] = [];
  for (const row of own) if (await isAsked(row)) asked.push(row);
  return { rows: own, asked };
}

test.each(["fitted", "held_out"])(
  "no pair of two relations of the rows %s is told as a contradiction",
  async (split) => {
    expect((await found(benign, split)).asked).toEqual([]);
  },
);

test.each([
  ["fitted", 0.9],
  ["held_out", 0.6],
] as const)("of the contradictions of the rows %s, at least %d are told", async (split, share) => {
  const { rows, asked } = await found(real, split);
  expect(asked.length / rows.length).toBeGreaterThanOrEqual(share);
});

test("there are at least 300 pairs of two relations and 100 contradictions", () => {
  expect(benign.length).toBeGreaterThanOrEqual(300);
  expect(real.length).toBeGreaterThanOrEqual(100);
});
