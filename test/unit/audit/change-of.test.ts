import { expect, test } from "vitest";
import { changeOf } from "../../../src/domain/administration/audit/change-of.ts";

test("fields are named, and values kept that are numbers, switches or names", () => {
  const body = {
    name: "Keeper",
    is_active: false,
    abstain_below: 0.8,
    system_prompt: "Be kind",
    url: "https://h/?k=1",
  };
  expect(changeOf(body, false)).toEqual({
    fields: ["name", "is_active", "abstain_below", "system_prompt", "url"],
    values: { name: "Keeper", is_active: false, abstain_below: 0.8 },
  });
});

test("nothing secret and nothing of a person is kept", () => {
  const secrets = { password: "p", token: "t", auth_token: "a", config: { key: "k" }, email: "ada@example.com" };
  expect(changeOf(secrets, false)?.values).toEqual({});
  expect(changeOf({ name: "Ada", contact_id: 7 }, true)).toEqual({ fields: ["name", "contact_id"], values: {} });
});

test("a request without fields changes nothing that could be named", () => {
  for (const body of [undefined, null, [], {}, "text", { name: undefined }]) expect(changeOf(body, false)).toBeNull();
  expect(changeOf({ title: "x".repeat(1_000) }, false)?.values["title"]).toHaveLength(200);
});
