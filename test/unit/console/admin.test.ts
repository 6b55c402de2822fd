import { expect, test } from "vitest";
import { changedFields } from "../../../src/web/console/pages/admin/audit/changed-fields.ts";
import { placeOf } from "../../../src/web/console/pages/admin/place-of.ts";
import { readSettingValue, writeSettingValue } from "../../../src/web/console/pages/admin/settings/setting-value.ts";
import { readTokenFields } from "../../../src/web/console/pages/admin/tokens/read-token-fields.ts";
import { type AiToken, standingOf } from "../../../src/web/console/pages/admin/tokens/standing-of.ts";

const token = {
  ...{ is_active: true, rests: [], last_error_code: null, last_error: null, last_error_at: null },
  ...{ daily_usage: 0, daily_limit: null, monthly_usage: 0, monthly_limit: null, last_used_at: null },
} as unknown as AiToken;
const now = new Date("2026-12-31T10:00:00Z");

test("a token fails from its last error until it answers again, whatever its rest", () => {
  const standing = (over: Partial<AiToken>) => standingOf({ ...token, ...over }, now);
  expect(standing({})).toEqual({ kind: "working", isUsed: false });
  const failed = { last_error_code: "unauthorized", last_error_at: "2026-12-31T09:00:00Z" };
  expect(standing(failed)).toEqual({ kind: "failing", reason: "unauthorized", until: null, failures: null });
  expect(standing({ ...failed, last_used_at: "2026-12-31T09:30:00Z" })).toEqual({ kind: "working", isUsed: true });
  const rest = { model: null, reason: "rate_limited", until: "2026-12-31T10:00:09Z", failures: 3 };
  expect(standing({ rests: [rest], daily_usage: 9, daily_limit: 9 })).toMatchObject({ kind: "failing", failures: 3 });
  // It fails for one model only.
  expect(standing({ ...failed, rests: [{ ...rest, model: "big" }] })).toMatchObject({ kind: "working" });
  expect(standing({ is_active: false, rests: [rest] })).toEqual({ kind: "paused" });
});

test("a limit that is reached ends with the day or the month, in UTC", () => {
  const standing = (over: Partial<AiToken>) => standingOf({ ...token, ...over }, now);
  const day = { daily_usage: 5, daily_limit: 5 };
  expect(standing(day)).toEqual({ kind: "spent", limit: "day", until: "2027-01-01T00:00:00.000Z" });
  expect(standing({ ...day, monthly_usage: 7, monthly_limit: 6 })).toMatchObject({
    ...{ limit: "month", until: "2027-01-01T00:00:00.000Z" },
  });
  expect(standing({ daily_usage: 0, daily_limit: 0 })).toMatchObject({ kind: "spent" });
});

test("a value of a setting keeps its kind, and what should be JSON must be", () => {
  expect([readSettingValue("14", 3), readSettingValue("14", "3"), readSettingValue("gpt", undefined)]).toEqual([
    ...[14, "14", "gpt"],
  ]);
  expect([readSettingValue("true", undefined), readSettingValue('["a"', undefined)]).toEqual([true, undefined]);
  expect([readSettingValue("word", ["a"]), readSettingValue('["b"]', ["a"])]).toEqual([undefined, ["b"]]);
  expect([writeSettingValue("a"), writeSettingValue(["a"]), writeSettingValue(null)]).toEqual(["a", '["a"]', ""]);
});

test("a form of a token without a key keeps the key, and a line that names no model is refused", () => {
  const form = {
    name: " Main ",
    key: "",
    models: "a\n\n b ",
    names: "a = gpt-a",
    priority: "2",
    daily: "",
    monthly: "9",
    notes: "",
  };
  expect(readTokenFields(form)).toEqual({
    ...{ name: "Main", model_access: ["a", "b"], model_names: { a: "gpt-a" } },
    ...{ priority: 2, daily_limit: null, monthly_limit: 9, notes: "" },
  });
  expect(readTokenFields({ ...form, key: " sk-1 " })).toMatchObject({ token: "sk-1" });
  expect(readTokenFields({ ...form, names: "a gpt-a" })).toBeNull();
});

test("the log shows what an act changed, created or removed", () => {
  expect(changedFields({ a: 1, b: "same", c: [1] }, { a: 2, b: "same", c: [1] })).toEqual([
    { name: "a", before: "1", after: "2" },
  ]);
  expect(changedFields(null, { a: "new" })).toEqual([{ name: "a", before: "", after: "new" }]);
  expect(changedFields({ a: "old" }, null)).toEqual([{ name: "a", before: "old", after: "" }]);
  expect(changedFields(null, null)).toEqual([]);
});

test("an address shows a tab, and of users one; others do not exist", () => {
  expect(placeOf("/console/admin")).toEqual({ tab: "overview", id: null });
  expect(placeOf("/console/admin/users/7")).toEqual({ tab: "users", id: 7 });
  for (const wrong of ["users/x", "users/7/8", "bots/7", "nothing"]) {
    expect(placeOf(`/console/admin/${wrong}`)).toEqual({ tab: null, id: null });
  }
});
