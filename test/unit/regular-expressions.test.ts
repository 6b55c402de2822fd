import path from "node:path";
import { analyse } from "scslre";
import { beforeAll, expect, test } from "vitest";
import { builtExpressions } from "../support/regex/built-expressions.ts";
import { collectExpressions, type Expression } from "../support/regex/collect-expressions.ts";
import { timeExpression } from "../support/regex/time-expression.ts";

const root = path.join(import.meta.dirname, "../..");

/** UTF-16 units of text, and the CPU time that no expression may take for it: a text of 1 MB then takes half a second. */
const LENGTH = 100_000;
const MOST_MS = 50;

/** Reported, although they cannot fail where they would have to try again; the timing below covers them too. */
const cannotFail = [
  // Every run of characters ends at a line break or at the end of the text.
  "(?=\\S)[^\\n]+?(?:[.!?…](?=\\s)|(?=\\n)|$)",
];

/** Expressions of packages that are only given words of at most 60 characters (`stem.ts`). */
const ofWords = ["[^аеиоуюяіїє][аеиоуюяіїє]+[^аеиоуюяіїє]+[аеиоуюяіїє].*(?<=о)сть?$"];

/** Code that makes a function build its expression. */
const calls: Record<string, string> = {
  "src/domain/language/languages/build.ts":
    'import { knownLanguages } from "./src/domain/language/languages/known-languages.ts"; const use = (value) => typeof value?.test === "function" ? value.test("a") : typeof value === "object" && value !== null && Object.values(value).forEach(use); use(knownLanguages);',
  "src/domain/language/languages/words-in.ts":
    'import { knownLanguages } from "./src/domain/language/languages/known-languages.ts"; for (const each of knownLanguages) { const { person, ask, filler } = each.requestForPerson; file.wordsIn("好", each, [person, ask, filler]); }',
  "src/domain/language/text/split-unspaced.ts": 'file.splitUnspaced("保修期");',
  "src/domain/assistants/plugins/is-simple-pattern.ts": 'file.isSimplePattern("^[A-Z]{2}-\\\\d+$");',
  "src/web/console/pages/knowledge/sources/find-in-text.ts": 'file.findInText("the opening hours", "opening hours");',
  "src/ingest/extract/xml-tokens.ts": 'file.xmlAttribute(` w:val="1"`, "w:val");',
};

let expressions: Expression[];
let built: Expression[];

beforeAll(async () => {
  const collected = collectExpressions(root, "src");
  built = collected.built;
  const files = [...new Set(built.map(({ file }) => file))];
  const made = await Promise.all(files.map((file) => builtExpressions(root, file, calls[file])));
  expressions = [...collected.literals, ...made.flat()];
}, 60_000);

const named = ({ file, line, source, flags }: Expression) => `${file}:${line} /${source}/${flags}`;
const different = () => [...new Map(expressions.map((each) => [`${each.source}/${each.flags}`, each])).values()];

test("the expressions of all files are found, those built at run time too", () => {
  expect(expressions.length).toBeGreaterThan(500);
  for (const { file, line } of built) {
    expect(
      expressions.filter((each) => each.file === file && each.line === 0).length,
      `${file}:${line}`,
    ).toBeGreaterThan(0);
  }
});

test("no expression can try the same characters again and again", () => {
  const reported = different().filter(
    ({ source, flags }) => !cannotFail.includes(source) && analyse({ source, flags }).reports.length > 0,
  );
  expect(reported.map(named)).toEqual([]);
});

test("every expression takes at most 50 ms for the worst text of 100,000 characters that its parts suggest", () => {
  const slow = different().flatMap((expression) => {
    if (ofWords.includes(expression.source)) return [];
    const { ms, attack } = timeExpression(expression.source, expression.flags, LENGTH, MOST_MS);
    return ms > MOST_MS ? [`${Math.round(ms)} ms: ${named(expression)} for ${JSON.stringify(attack)}`] : [];
  });
  expect(slow).toEqual([]);
}, 180_000);

test.for([
  ["nested repetition", "^\\s*(<!--[\\s\\S]*?-->\\s*)*<html", "i"],
  ["two repetitions of the same characters", "^(\\s*[a-z]+)*:\\s*(.*?)\\s*$", ""],
  ["blanks before an end", "\\s+$", ""],
  ["an opening sign that is never closed", "\\[[^\\]]*\\]\\(", "g"],
  ["a long but bounded repetition", "<([^>\\s]{1,2000})>", "g"],
  ["letters before a sign that does not come", "[\\p{L}\\d.]+@[\\p{L}\\d.]+", "u"],
  ["alternatives that begin alike", "^(?:a|ab|b)*c", ""],
] as const)("an expression with %s would be found", { timeout: 60_000 }, ([, source, flags]) => {
  expect(timeExpression(source, flags, LENGTH, MOST_MS, 300).ms).toBeGreaterThan(MOST_MS);
});
