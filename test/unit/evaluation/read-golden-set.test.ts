import { expect, test } from "vitest";
import { readBar } from "../../../sdks/javascript/src/cli/evaluate/read-bar.ts";
import { readGoldenSet } from "../../../sdks/javascript/src/cli/evaluate/read-golden-set.ts";

const first = { question: "When, please?", expected_answer: "at nine" };

test("a JSON file is a list of questions, or an object with a name and a bar too", () => {
  expect(readGoldenSet("a.json", JSON.stringify([first]))).toEqual({ questions: [first] });
  const set = { name: "Release", questions: [first], bar: { hit_rate: 1 } };
  expect(readGoldenSet("a.JSON", `\ufeff${JSON.stringify(set)}`)).toEqual(set);
});

test("a JSONL file has a question a line", () => {
  const text = `${JSON.stringify(first)}\r\n\r\n{"question":"b","must_abstain":true}\n`;
  expect(readGoldenSet("a.jsonl", text).questions).toEqual([first, { question: "b", must_abstain: true }]);
});

test("a CSV file has a header; quotes hold commas, lines and quotes, and empty cells expect nothing", () => {
  const text = [
    "\ufeffquestion,history,expected_source_id,expected_source,expected_answer,must_abstain",
    '"When, please?",,,,"at ""nine""",',
    '"And on\nSundays?","Hello\nTell me about the tower",7,,,no',
    "",
    "Do you sell boats?,,,,,TRUE",
  ].join("\r\n");
  expect(readGoldenSet("a.csv", text).questions).toEqual([
    { question: "When, please?", expected_answer: 'at "nine"' },
    {
      question: "And on\nSundays?",
      history: ["Hello", "Tell me about the tower"],
      expected_source_id: 7,
      must_abstain: false,
    },
    { question: "Do you sell boats?", must_abstain: true },
  ]);
});

test("semicolons part the cells where they do in the header", () => {
  const text = "question;expected_source\nWann, bitte?;a.md\nUnd wo?;b.md\n";
  expect(readGoldenSet("a.csv", text).questions).toEqual([
    { question: "Wann, bitte?", expected_source: "a.md" },
    { question: "Und wo?", expected_source: "b.md" },
  ]);
});

test.for([
  ["a.txt", "x", ".csv"],
  ["a.json", "{", "the file is not JSON"],
  ["a.json", '{"items": []}', "questions"],
  ["a.jsonl", '{"question":"a"}\n{"question"\n', "line 2 is not JSON"],
  ["a.csv", "question,expected_anwser\na,b\n", "expected_anwser"],
  ["a.csv", "expected_source,expected_answer\na,b\n", "The header has no `question` column."],
  ["a.csv", "question,must_abstain\na,true\nb,perhaps\n", "record 3"],
] as const)("%s %s is refused with a word on %s", ([name, text, said]) => {
  expect(() => readGoldenSet(name, text)).toThrow(said);
});

test("a bar is figures and the least of each", () => {
  expect(readBar("hit_rate=0.9, mrr=.5")).toEqual({ hit_rate: 0.9, mrr: 0.5 });
  for (const wrong of ["hit_rate", "=1", "hit_rate=much", ""]) expect(() => readBar(wrong)).toThrow("--bar");
});
