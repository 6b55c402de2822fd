import { expect, test } from "vitest";
import { argumentsFromText } from "../../../src/domain/answering/tools/arguments-from-text.ts";

const of = (properties: Record<string, unknown>, required: string[] = []) => ({ type: "object", properties, required });

test.each([
  ["no parameters", of({}), {}],
  ["only optional ones", of({ limit: { type: "number" } }), {}],
  ["one required plain text", of({ query: { type: "string" } }, ["query"]), { query: "opening hours" }],
  [
    "one optional plain text beside others",
    of({ text: { type: "string" }, limit: { type: "number" } }),
    { text: "opening hours" },
  ],
  ["a required parameter of another meaning", of({ orderNumber: { type: "string" } }, ["orderNumber"]), null],
  ["two required ones", of({ query: { type: "string" }, city: { type: "string" } }, ["query", "city"]), null],
  ["a choice", of({ query: { type: "string", enum: ["a"] } }, ["query"]), null],
  ["a format", of({ query: { type: "string", format: "date" } }, ["query"]), null],
  ["a text that is too short for the message", of({ query: { type: "string", maxLength: 5 } }, ["query"]), null],
])("a tool with %s", (_, schema, expected) => {
  expect(argumentsFromText(schema, "opening hours")).toEqual(expected);
});
