import { expect, test } from "vitest";
import { findPages } from "../../../scripts/sdks/find-pages.ts";
import type { Operation } from "../../../scripts/sdks/model.ts";
import { readSchemas } from "../../../scripts/sdks/schema-reader.ts";

test("null makes a type nullable, and a number that may be sent as digits is a number", () => {
  const { typeOf } = readSchemas({});
  expect(typeOf({ anyOf: [{ type: "string" }, { type: "null" }] }, "A")).toEqual({ kind: "string", nullable: true });
  expect(typeOf({ type: ["boolean", "null"] }, "A")).toEqual({ kind: "boolean", nullable: true });
  const digits = { anyOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+$" }] };
  expect(typeOf(digits, "A")).toEqual({ kind: "integer" });
  const either = { anyOf: [{ type: "string" }, { type: "number" }] };
  expect(typeOf(either, "A")).toEqual({ kind: "union", of: [{ kind: "string" }, { kind: "number" }] });
});

test("choices beside properties only say what must be given: the object stays one record", () => {
  const reader = readSchemas({});
  const login = { type: "object", properties: { email: { type: "string" } }, anyOf: [{ required: ["email"] }] };
  expect(reader.typeOf(login, "Login")).toEqual({ kind: "record", name: "Login" });
  expect(reader.records().map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
    ["Login", ["email"]],
  ]);
});

test("an object inside of another one is named after both, and each of several by its constant", () => {
  const reader = readSchemas({ Part: { type: "object", properties: { id: { type: "integer" } } } });
  const kinds = ["text", "file"].map((kind) => ({ type: "object", properties: { kind: { const: kind } } }));
  const properties = { parts: { type: "array", items: { $ref: "#/components/schemas/Part" } }, body: { oneOf: kinds } };
  reader.typeOf({ type: "object", properties: { ...properties, lines: { type: "array", items: kinds[0] } } }, "Note");
  expect(reader.records().map(({ name }) => name)).toEqual([
    "Note",
    "Part",
    "NoteBodyText",
    "NoteBodyFile",
    "NoteLine",
  ]);
});

test.each([
  [
    "listNotes",
    ["cursor", "limit"],
    ["next_cursor"],
    { id: "allNotes", style: "next", parameter: "cursor", next: "next_cursor" },
  ],
  ["listNotes", ["before_id", "limit"], [], { id: "allNotes", style: "last", parameter: "before_id" }],
  ["readLog", ["page", "offset"], [], { id: "allLogNotes", style: "page", parameter: "page", own: ["page", "offset"] }],
  ["searchNotes", ["offset"], [], { id: "searchAllNotes", style: "offset", parameter: "offset" }],
  ["adminListNotes", ["page"], [], { id: "adminListAllNotes", style: "page" }],
])("%s with the parameters %j goes on as they say", (id, parameters, more, wanted) => {
  const item = { kind: "record", name: "Note" } as const;
  const field = { required: true, type: { kind: "string" } as const };
  const list = { name: "notes", required: true, type: { kind: "list", items: item } as const };
  const fields = [list, ...more.map((name) => ({ ...field, name }))];
  const flags = { group: "", home: "", isSent: false, isReceived: true };
  const records = new Map([["Page", { name: "Page", fields, ...flags }]]);
  const query = parameters.map((name) => ({ ...field, name }));
  const answer: Operation["answer"] = { kind: "json", type: { kind: "record", name: "Page" } };
  expect(findPages({ id, query, answer }, records)).toMatchObject({ items: "notes", item, ...wanted });
});

test("an operation without a list has no pages, however it is asked", () => {
  const query = [{ name: "page", required: false, type: { kind: "integer" } as const }];
  expect(findPages({ id: "readOne", query, answer: { kind: "json", type: { kind: "string" } } }, new Map())).toBeNull();
});
