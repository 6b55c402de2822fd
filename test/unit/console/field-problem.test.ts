import { expect, test } from "vitest";
import { checkUrl } from "../../../src/domain/platform/outbound/check-url.ts";
import { fieldProblem } from "../../../src/web/console/client/field-problem.ts";

test("what a schema says of a field is told in the user's words", () => {
  const blank = "Too small: expected string to have >=1 characters";
  expect(fieldProblem(blank, "en")).toBe("A field that is needed is empty.");
  expect(fieldProblem(blank, "ru")).toBe("Обязательное поле не заполнено.");
  expect(fieldProblem("Too small: expected string to have >=10 characters", "en")).toContain("At least 10 characters");
  expect(fieldProblem("Too big: expected number to be <=2000", "en")).toContain("2000");
  expect(fieldProblem("must be odd", "en")).toBeNull();
});

test("a refusal that the server has in English only is told in the user's words", () => {
  const told = (message: string) => [fieldProblem(message, "en"), fieldProblem(message, "ru")];
  for (const message of [
    ...["This chatbot has a personality with this name.", "A chatbot may have at most 50 personalities."],
    ...["This assistant is being trained already.", "Another example of this dataset has this text."],
    ...["This plugin is installed already.", "No such dataset.", "This plugin is not installed."],
    ...["This training session has ended already: it is completed.", "This training session has no model."],
    ...["An assistant may have at most 20 plugins.", "An assistant has at most 50 datasets."],
    ...["A dataset has at most 200 intents.", "Another plugin has this name."],
  ]) {
    const [english, russian] = told(message);
    expect(english, message).toMatch(/^[A-Z]/);
    expect(russian, message).toMatch(/^[А-Я]/);
    const limit = /\d+/.exec(message)?.[0];
    if (limit !== undefined) expect(russian).toContain(limit);
  }
});

test("each fault of an address is told in the user's words", () => {
  const faults = ["https://not a site", "ftp://shop.example", "https://me:it@shop.example", "http://10.0.0.1"];
  for (const address of [...faults, "https://shop.example:8080"]) {
    let message = "";
    try {
      checkUrl(address, { allowLoopback: false });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(fieldProblem(message, "en"), message).toMatch(/^[A-Z]/);
    expect(fieldProblem(message, "ru"), message).toMatch(/^[А-Я]/);
  }
});
