import { expect, test } from "vitest";
import { withoutSecrets } from "../../../src/domain/administration/audit/without-secrets.ts";

test("what stands under a secret's name is hidden at any depth, and nothing else", () => {
  const body = {
    email: "ada@example.com",
    password: "a",
    new_password: "b",
    nested: [{ telegram_token: "c", apiKey: "d", api_key: "e", client_secret: "f", code: "123456", tokens: 12 }],
    token_limit: 5,
    nothing: null,
  };
  expect(withoutSecrets(body)).toEqual({
    ...body,
    password: "***",
    new_password: "***",
    nested: [{ telegram_token: "***", apiKey: "***", api_key: "***", client_secret: "***", code: "***", tokens: 12 }],
  });
});
