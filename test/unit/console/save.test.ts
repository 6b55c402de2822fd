import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isSame, markOf } from "../../../src/protocol/mark-of.ts";
import { conflict } from "../../../src/web/console/client/conflict.ts";
import { mergeField } from "../../../src/web/console/client/merge-field.ts";
import { baseOfFilling, save } from "../../../src/web/console/client/save.ts";

type Fields = Record<string, unknown>;
const stored: { value: Fields } = { value: {} };
let sent: Fields[] = [];

/** A server that compares marks as ours does. */
async function answer(_: string, { headers, body }: { headers: Headers; body: string }): Promise<Response> {
  const wanted = JSON.parse(body) as Fields;
  const changed: Fields = {};
  for (const part of headers.get("if-unchanged")?.split(", ") ?? []) {
    const [name = "", mark] = part.split("=");
    const now = stored.value[name];
    if ((await markOf(now)) !== mark && !isSame(now, wanted[name])) changed[name] = now;
  }
  if (Object.keys(changed).length > 0) {
    const error = { code: "CHANGED_ELSEWHERE", message: "", details: { changed } };
    return Response.json({ detail: "Changed.", error }, { status: 412 });
  }
  sent.push(wanted);
  stored.value = { ...stored.value, ...wanted };
  return Response.json(stored.value);
}

beforeEach(() => {
  sent = [];
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  vi.stubGlobal("fetch", answer);
});
afterEach(() => vi.unstubAllGlobals());

const store = (body: Fields, base: object) =>
  save("PATCH /api/labels/{label_id}", { path: { label_id: 1 }, body: body as never }, base);
const asked = () =>
  vi.waitFor(() => {
    if (conflict.value === null) throw new Error("Nobody was asked.");
    return conflict.value;
  });

test("what somebody else has changed stays, and what the form only repeats is not written back", async () => {
  stored.value = { name: "Refund", color: "#222222" };
  await store({ name: "Refunds", color: "#111111" }, { name: "Refund", color: "#111111" });
  expect(sent).toEqual([{ name: "Refunds", color: "#222222" }]);
  expect(conflict.value).toBeNull();
});

test.each([
  ["mine", "Mine"],
  ["theirs", "Theirs"],
] as const)("who has changed the same chooses: %s", async (choice, name) => {
  stored.value = { name: "Theirs", color: "#111111" };
  const saving = store({ name: "Mine", color: "#333333" }, { name: "Refund", color: "#111111" });
  const { fields, choose } = await asked();
  expect(fields).toEqual([{ name: "name", theirs: "Theirs", mine: "Mine" }]);
  choose(choice);
  await saving;
  expect(stored.value).toEqual({ name, color: "#333333" });
});

test("who chooses neither has saved nothing", async () => {
  stored.value = { name: "Theirs" };
  const saving = store({ name: "Mine" }, { name: "Refund" });
  (await asked()).choose(null);
  await expect(saving).rejects.toMatchObject({ status: 412 });
  expect(sent).toEqual([]);
});

test("a form that stays open saves again without a question, and a third who was faster is seen", async () => {
  stored.value = { name: "Refund" };
  const base = baseOfFilling({ name: "Refund" });
  await store({ name: "First" }, base);
  await store({ name: "Second" }, base);
  stored.value = { name: "Theirs" };
  const saving = store({ name: "Third" }, base);
  stored.value = { name: "Theirs" };
  (await asked()).choose("mine");
  await saving;
  expect(sent.map(({ name }) => name)).toEqual(["First", "Second", "Third"]);
});

test("what a form repeats again after somebody else has changed it is not written back either", async () => {
  stored.value = { name: "Refund", color: "#222222" };
  const base = baseOfFilling({ name: "Refund", color: "#111111" });
  await store({ name: "First", color: "#111111" }, base);
  await store({ name: "Second", color: "#111111" }, base);
  expect(stored.value).toEqual({ name: "Second", color: "#222222" });
  expect(conflict.value).toBeNull();
});

test.each([
  ["a form that closes", (read: object) => read],
  ["a form that stays open", baseOfFilling],
])("%s and is filled again from what was read before it saved does not write that back", async (_, baseOf) => {
  const read = { name: "Refund", color: "#111111" };
  stored.value = read;
  await store({ name: "First", color: "#111111" }, baseOf(read));
  // What it has saved could not be read.
  await store({ name: "Refund", color: "#222222" }, baseOf(read));
  expect(stored.value).toEqual({ name: "First", color: "#222222" });
  expect(conflict.value).toBeNull();
});

test("a form whose answer has other names, and other forms of values, saves twice without a question", async () => {
  const read = baseOfFilling({ daily: { limit: 1 } });
  const store = async (daily: string, before: number) => {
    stored.value = { daily_limit: before };
    await save("PUT /api/balance/limits", { body: { daily_limit: daily } as never }, read, (one) => {
      const { daily: limit, daily_limit: text } = one as unknown as { daily?: { limit: number }; daily_limit?: string };
      return { daily_limit: limit?.limit ?? Math.round(Number(text)) };
    });
  };
  await store("10.4", 1);
  await store("20.4", 10);
  expect(conflict.value).toBeNull();
  expect(sent.map(({ daily_limit }) => daily_limit)).toEqual(["10.4", "20.4"]);
});

test("a secret that both have replaced is not shown", async () => {
  stored.value = { name: "sk-...aaaa" };
  const base = { name: "sk-...aaaa" };
  stored.value = { name: "sk-...bbbb" };
  const saving = store({ name: "sk-a-secret-of-mine" }, base);
  const { fields, choose } = await asked();
  expect(fields).toEqual([{ name: "name", theirs: "sk-...bbbb", mine: "***" }]);
  choose("mine");
  await saving;
  expect(sent).toEqual([{ name: "sk-a-secret-of-mine" }]);
});

test.each([
  // Settings in one object are merged key by key.
  [
    { a: 1, b: 1 },
    { a: 2, b: 1 },
    { a: 1, b: 3 },
    { value: { a: 2, b: 3 }, isConflict: false },
  ],
  [{ a: 1 }, { a: 2 }, { a: 3 }, { value: { a: 2 }, isConflict: true }],
  // A form writes null as an empty text, and a number as a text.
  [null, "", "theirs", { value: "theirs", isConflict: false }],
  [10.5, "10.5", 20, { value: 20, isConflict: false }],
  // Of a list, what either has added or removed; the same entry replaced by both is a conflict, and so are two orders.
  [["a"], ["a", "b"], ["a", "c"], { value: ["a", "b", "c"], isConflict: false }],
  [["a", "b"], ["b"], ["a", "b", "c"], { value: ["b", "c"], isConflict: false }],
  [[7, 3], [3, 7], [7, 3, 9], { value: [3, 7, 9], isConflict: false }],
  [["a"], ["b"], ["c"], { value: ["b"], isConflict: true }],
  [["a", "b", "c"], ["b", "a", "c"], ["a", "c", "b"], { value: ["b", "a", "c"], isConflict: true }],
  [[{ name: "a" }], [{ name: "b" }], [{ name: "c" }], { value: [{ name: "b" }], isConflict: true }],
  // What is stored tidied is the same.
  [10, "20.50", 20.5, { value: "20.50", isConflict: false }],
  ["a", " b  c ", "b c", { value: " b  c ", isConflict: false }],
  [" b ", "b and c", "b", { value: "b and c", isConflict: false }],
  ["a b", "c", "a\nb", { value: "c", isConflict: true }],
  // A secret is read back masked.
  ["sk-...aaaa", "sk-0123456789abcdef", "sk-...cdef", { value: "sk-0123456789abcdef", isConflict: false }],
  ["sk-...aaaa", "sk-0123456789abcdef", "sk-...bbbb", { value: "sk-0123456789abcdef", isConflict: true }],
  ["a", "b", "b", { value: "b", isConflict: false }],
])("of %j, mine %j and theirs %j", (base, mine, theirs, merged) => {
  expect(mergeField(base, mine, theirs)).toEqual(merged);
});
