import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { manifestProblem } from "../../../src/web/console/pages/admin/plugins/manifest-problem.ts";

const root = path.join(import.meta.dirname, "../../../src/domain");
const checks = ["check-manifest", "read-schema"].map((name) => `assistants/plugins/${name}.ts`);

/** The sentences that the checks of a manifest report, as they are written in the code; a value in one is 7. */
function sentencesOf(file: string): string[] {
  const code = readFileSync(path.join(root, file), "utf8").replace(/^\s*\/?\*.*$/gm, "");
  const literals = code.matchAll(/"((?:[A-Z][^"\n]*|[^"\n]*)\.)"|'([A-Z][^'\n]*\.)'|`([A-Z][^`\n]*\.)`/g);
  return Array.from(literals, ([, double, single, template]) => double ?? single ?? template ?? "")
    .map((text) => text.replace(/\$\{[^}]*\}(?:\.join\([^)]*\)\})?/g, "7"))
    .filter((text) => /^[A-Z]\S* \S/.test(text));
}

test("each sentence about a manifest has words in Russian", () => {
  const sentences = [...checks, "platform/outbound/check-url.ts"].flatMap(sentencesOf);
  const ofSettings = sentencesOf("assistants/plugins/config-issues.ts").filter(
    (text) => !/^This plugin|^Control|^A secret may/.test(text),
  );
  expect(sentences.length).toBeGreaterThan(40);
  for (const sentence of [...sentences, ...ofSettings]) {
    expect([sentence, manifestProblem(sentence, "ru")]).toEqual([sentence, expect.stringMatching(/[а-я]{3}/)]);
    expect(manifestProblem(sentence, "en")).toBe(sentence);
  }
});

test("what is found is told, and what is new is told as the server says it", () => {
  expect(manifestProblem("A manifest has 1 to 64 tools.", "ru")).toBe("В манифесте от 1 до 64 инструментов.");
  expect(manifestProblem("A reference must name a definition of this schema: #/$defs/name.", "ru")).toContain(
    "#/$defs/name",
  );
  expect(manifestProblem("field required", "ru")).toBe("Обязательное поле не заполнено.");
  expect(manifestProblem("Something new.", "ru")).toBe("Something new.");
});
