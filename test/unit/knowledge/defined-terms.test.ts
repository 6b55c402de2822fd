import { expect, test } from "vitest";
import { analyseChunk } from "../../../src/domain/knowledge/index/analyse-chunk.ts";
import { definedTerms } from "../../../src/domain/language/text/defined-terms.ts";

test("a term above its description, in one paragraph or in two, without what stands behind it", () => {
  const text =
    "AUTO_CD (-J)\nA directory's name alone changes to it.\n\ncd [ -q ] [ arg ]\n\nChanges the current directory.\n\nThe shell is\nnice to all.";
  expect(definedTerms(text)).toEqual(["AUTO_CD", "cd"]);
});

test("neither prose, nor a list of short lines, nor a line at the end", () => {
  expect(definedTerms("It was set in the year of the great storm, when\nRussia was cold.")).toEqual([]);
  expect(definedTerms("The word is expanded. Thus\n\nrm stands for every file of the directory.")).toEqual([]);
  expect(definedTerms("Apples\n\nPears\n\nPlums")).toEqual([]);
});

test("a chunk's terms are searched as its title is, its headings only once", () => {
  const text = "Cooking\n\nKettle\nBoils water for everybody.";
  const chunk = { ordinal: 0, text, start: 0, end: text.length, page: null, headingPath: ["Cooking"] };
  expect(analyseChunk("Manual", chunk).titleStems).toBe("manual cook kettl");
});
