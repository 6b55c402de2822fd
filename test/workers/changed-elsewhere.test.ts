import { expect, test } from "vitest";
import { markOf } from "../../src/protocol/mark-of.ts";
import type { Account } from "../support/client.ts";
import { api } from "./api.ts";

const marksOf = async (fields: object) =>
  (await Promise.all(Object.entries(fields).map(async ([name, value]) => `${name}=${await markOf(value)}`))).join(",");

async function change(
  account: Account,
  [method, path]: readonly [string, string],
  json: object,
  read: object | string,
) {
  const unchanged = typeof read === "string" ? read : await marksOf(read);
  return account.call(method, path, { json, headers: { "if-unchanged": unchanged } });
}

async function makeAssistant(account: Account): Promise<number> {
  return (await account.call("POST", "/api/assistants", { json: { name: "Nora" } })).body.id;
}

test("a change that was made from an older reading is refused with what there is now, and changes nothing", async () => {
  const account = await api.makeAccount();
  const assistantId = await makeAssistant(account);
  const place = ["PATCH", `/api/assistants/${assistantId}`] as const;
  const read = { name: "Nora", description: "" };
  expect((await change(account, place, { name: "Vera" }, read)).status).toBe(200);
  const late = await change(account, place, { name: "Mira", description: "Ours" }, read);
  expect(late).toMatchObject({
    status: 412,
    body: { detail: expect.stringContaining("name"), error: { code: "CHANGED_ELSEWHERE" } },
  });
  expect(late.body.error.details).toEqual({ changed: { name: "Vera" } });
  expect((await account.call("GET", place[1])).body).toMatchObject({ name: "Vera", description: "" });
  // What others have changed is no matter where this changes something else, or wants the same.
  expect((await change(account, place, { description: "Ours" }, { description: "" })).status).toBe(200);
  expect((await change(account, place, { name: "Vera" }, { name: "Nora" })).status).toBe(200);
});

test("settings that are read in a list, under other names, or by another route are compared too", async () => {
  const account = await api.makeAccount();
  const assistantId = await makeAssistant(account);
  const label = (await account.call("POST", "/api/labels", { json: { name: "Refund", color: "#111111" } })).body;
  const made = await account.call("POST", `/api/v1/chatbots/${assistantId}/personalities`, { json: { name: "Warm" } });
  const places = [
    [["PATCH", `/api/labels/${label.id}`], "color", "#111111", "#222222", "#333333"],
    [["POST", `/api/assistants/${assistantId}/widget-settings`], "theme", "auto", "dark", "light"],
    [["PUT", "/api/balance/limits"], "daily_limit", null, 10, 20],
    [["PUT", "/api/handoff/settings"], "away_message", null, "Back at nine", "Back at ten"],
    [["PUT", `/api/v1/personalities/${made.body.data.id}`], "name", "Warm", "Cold", "Dry"],
  ] as const;
  for (const [place, field, before, theirs, mine] of places) {
    expect([place, (await change(account, place, { [field]: theirs }, { [field]: before })).status]).toEqual([
      place,
      200,
    ]);
    const { status, body } = await change(account, place, { [field]: mine }, { [field]: before });
    expect([place, status, body.changed ?? body.error.details.changed]).toEqual([place, 412, { [field]: theirs }]);
    expect((await change(account, place, { [field]: mine }, { [field]: theirs })).status).toBe(200);
  }
});

test("a header that names nothing, and one where nothing can be compared, are refused", async () => {
  const account = await api.makeAccount();
  const place = ["PATCH", `/api/assistants/${await makeAssistant(account)}`] as const;
  const malformed = await change(account, place, { name: "Vera" }, "name");
  expect(malformed).toMatchObject({ status: 422, body: { detail: [{ loc: ["header", "If-Unchanged"] }] } });
  const notSettings = await change(account, ["POST", "/api/labels"], { name: "New" }, { name: "New" });
  expect(notSettings.status).toBe(422);
  expect((await account.call("GET", "/api/labels")).body).toEqual([]);
});

test("a resend is no conflict, however its values are stored, and names that every object has are no fields", async () => {
  const account = await api.makeAccount();
  const place = ["PATCH", `/api/assistants/${await makeAssistant(account)}`] as const;
  const json = { name: " Vera ", allowed_domains: ["Shop.Example"] };
  const read = { name: "Nora", allowed_domains: [] };
  expect((await change(account, place, json, read)).status).toBe(200);
  expect(await change(account, place, json, read)).toMatchObject({
    status: 200,
    body: { name: "Vera", allowed_domains: ["shop.example"] },
  });
  const marks = ["constructor", "__proto__", "toString", "a.b"].map((name) => `${name}=${"0".repeat(16)}`).join(",");
  expect((await change(account, place, { name: "Mira" }, marks)).status).toBe(200);
  const many = Array.from({ length: 101 }, (_, at) => `f${at}=${"0".repeat(16)}`).join(",");
  expect((await change(account, place, { name: "Mona" }, many)).status).toBe(422);
  expect((await account.call("GET", place[1])).body.name).toBe("Mira");
});

test("another account's record is missing, with marks and without", async () => {
  const [owner, other] = [await api.makeAccount(), await api.makeAccount()];
  const place = ["PATCH", `/api/assistants/${await makeAssistant(owner)}`] as const;
  const { status, body } = await change(other, place, { name: "Vera" }, { name: "Mira" });
  expect([status, body]).toEqual([404, (await other.call(...place, { json: { name: "Vera" } })).body]);
});
