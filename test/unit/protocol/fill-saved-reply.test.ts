import { expect, test } from "vitest";
import { fillSavedReply, variablesIn } from "../../../src/protocol/fill-saved-reply.ts";

const values = {
  contact: { name: "Ada  Lovelace" },
  operator: { name: "Boris" },
  dialog: { id: 7 },
  variables: { plan: "pro", seats: 0, isVip: false, empty: " ", "order no": "A-1" },
};

test("every variable is filled, with spaces around its name or without", () => {
  const text = "{{contact.first_name}} ({{ contact.name }}), {{operator.name}}, #{{dialog.id}}, {{variables.plan}}";
  expect(fillSavedReply(text, values)).toEqual({ text: "Ada (Ada  Lovelace), Boris, #7, pro", unfilled: [] });
  expect(fillSavedReply("{{variables.seats}} {{variables.isVip}} {{variables.order no}}", values).text).toBe(
    "0 false A-1",
  );
  expect(fillSavedReply("{{contact.first_name}}", { contact: { name: "Wu Li", first_name: "Li" } }).text).toBe("Li");
});

test("what has no value stays as it is and is reported once", () => {
  const text =
    "Hi {{contact.name}}, {{contact.name}}, {{variables.empty}}, {{variables.city}}, {{contct.name}}, {{}}, {{ }}";
  expect(fillSavedReply(text, { ...values, contact: { name: null } })).toEqual({
    text,
    unfilled: ["contact.name", "variables.empty", "variables.city", "contct.name"],
  });
  expect(fillSavedReply("{{variables.toString}} {{variables.}}", values).unfilled).toEqual([
    "variables.toString",
    "variables.",
  ]);
});

test("a variable or a pattern in a value is text", () => {
  const tricky = { contact: { name: "{{operator.name}} $& $1" }, operator: { name: "Boris" } };
  expect(fillSavedReply("Dear {{contact.name}}", tricky)).toEqual({
    text: "Dear {{operator.name}} $& $1",
    unfilled: [],
  });
});

test("single braces and unfinished variables are text", () => {
  const text = "{contact.name} {{contact.name} {{{ }} a }}";
  expect(fillSavedReply(text, values)).toEqual({ text, unfilled: [] });
});

test("the variables of a text are listed once, in order", () => {
  expect(variablesIn("{{ dialog.id }} {{contact.name}} {{dialog.id}} {x}")).toEqual(["dialog.id", "contact.name"]);
});

test("a long text of braces takes no time", () => {
  const start = performance.now();
  fillSavedReply("{{".repeat(5_000), {});
  fillSavedReply("{{a".repeat(3_300), {});
  expect(performance.now() - start).toBeLessThan(200);
});
