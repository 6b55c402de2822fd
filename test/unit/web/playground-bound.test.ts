import { expect, test } from "vitest";
import { whatChanges } from "../../../src/web/console/pages/knowledge/playground/what-changes.ts";

const answered = {
  ...{ model: "extractive", outcome: "answer" as const, bound: 0.75, evidence: 0.8 },
  searches: [{ is_stored_answer: false }],
};
const abstained = { ...answered, outcome: "abstain" as const, evidence: 0.6 };

test("another bound changes what lies between it and the bound that was used", () => {
  expect(whatChanges(answered, 0.9)).toBe("abstains");
  expect(whatChanges(answered, 0.8)).toBe("same");
  expect(whatChanges(abstained, 0.5)).toBe("answers");
  expect(whatChanges(abstained, 0.7)).toBe("same");
  expect(whatChanges({ ...answered, evidence: null, searches: [] }, 0.9)).toBe("same");
  expect(whatChanges({ ...answered, model: "gpt" }, 0.9)).toBe("hosted");
});
