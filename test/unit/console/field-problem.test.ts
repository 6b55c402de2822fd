import { expect, test } from "vitest";
import { fieldProblem } from "../../../src/web/console/client/field-problem.ts";

test("what a schema says of a field is told in the user's words", () => {
  const blank = "Too small: expected string to have >=1 characters";
  expect(fieldProblem(blank, "en")).toBe("A field that is needed is empty.");
  expect(fieldProblem(blank, "ru")).toBe("Обязательное поле не заполнено.");
  expect(fieldProblem("Too small: expected string to have >=10 characters", "en")).toContain("At least 10 characters");
  expect(fieldProblem("Too big: expected number to be <=2000", "en")).toContain("2000");
  expect(fieldProblem("This is not a valid URL.", "en")).toBeNull();
});
