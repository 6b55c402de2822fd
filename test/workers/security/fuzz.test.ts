import fc from "fast-check";
import { expect, test } from "vitest";
import { replyx } from "../../../src/api/replyx/dialect.ts";
import { api } from "../api.ts";

const rows = replyx.routes.flatMap((spec) => spec.paths.map((path) => ({ path, spec })));

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "1",
    "2",
    "0",
    "-1",
    "NaN",
    "null",
    "true",
    "'; DROP TABLE users; --",
    "😀",
    "\u202e",
    "a".repeat(5_000),
  ),
);
const value = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 2 }));
const names = [
  ..."email password first_name name assistant_id dialog_id content text sender title customer_info guest_id".split(
    " ",
  ),
  ..."question answer tags rating facts qa_pairs document_id count must_abstain stale_after_days state".split(" "),
  ..."client_message_id reason data handoff_keywords allowed_domains telegram_bot_token limit offset page q".split(" "),
];
const fields = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 8 });
const request = fc.record({
  row: fc.constantFrom(...rows),
  id: fc.oneof(word, fc.constantFrom("1", "2", "3")),
  query: fc.dictionary(fc.constantFrom(...names), word, { maxKeys: 3 }),
  body: fc.oneof(fields, fc.jsonValue({ maxDepth: 2 })),
  isForm: fc.boolean(),
});

test("whatever is sent to whatever route, nothing answers 500 and every answer is one that is documented", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Target" } });
  await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  await fc.assert(
    fc.asyncProperty(request, async ({ row: { path, spec }, id, query, body, isForm }) => {
      // A logout or a new password would end the run's own session.
      fc.pre(spec.id !== "logOut" && spec.id !== "changePassword");
      const url = `${path.replaceAll(/\{\w+\}/g, encodeURIComponent(id) || "0")}?${new URLSearchParams(query)}`;
      const options =
        spec.body === undefined
          ? {}
          : isForm && spec.bodyKind === "form"
            ? { form: { file: new File([JSON.stringify(body)], String(id)), ...query } }
            : { json: body };
      const answer = await account.call(spec.method, url, { ...options, headers: { "cf-connecting-ip": "fuzz" } });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 1_500 },
  );
}, 120_000);
