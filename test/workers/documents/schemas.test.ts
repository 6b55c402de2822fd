import { Validator } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { allSchemas, documents, operationsOf, resolveAnswer, schemasIn } from "./documents.ts";

test.for(documents)("%s: a whole number is an integer, and no format has a pattern beside it", ([, document]) => {
  const all = allSchemas(document);
  const wrong = all.filter(({ schema: { type, const: value, enum: values, format, pattern } }) => {
    const isWhole = [value, ...(Array.isArray(values) ? values : [])].some(Number.isInteger);
    return (isWhole && type !== "integer") || (format !== undefined && pattern !== undefined);
  });
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(100);
});

test.for(documents)("%s: what only counts, dates or identifies is an integer", ([, document]) => {
  const whole =
    /(?:^|_)(?:id|seq|count|total|limit|offset|page|pages|size|bytes|retry_after|revision)$|(?:Id|Count|Total)$/;
  const wrong = allSchemas(document).filter(({ path: place, schema: { type } }) => {
    return type === "number" && whole.test(place.split(".").at(-1) ?? "");
  });
  expect(wrong.map(({ path: place }) => place).filter((place) => !money.test(place))).toEqual([]);
});

/** Amounts of money, which have decimals. */
const money = /^(?:SpendingLimits|SpendingLimitChanges|Balance|SystemStats)\b/;

test.for(documents)("%s: responses are open for new fields", ([, document]) => {
  const closed = operationsOf(document).flatMap(({ operationId, responses }) =>
    Object.values(responses)
      .flatMap((answer) => Object.values(resolveAnswer(document, answer).content ?? {}))
      .flatMap(({ schema }) => reachable(schema, document.components.schemas, operationId)),
  );
  expect(closed.length).toBeGreaterThan(30);
  expect(closed.filter(({ schema }) => schema["additionalProperties"] === false)).toEqual([]);
});

test.for(documents)("%s: a field that is required is one of the object's", ([, document]) => {
  const wrong = allSchemas(document).flatMap(({ path: place, schema }) => {
    const { required = [], properties = {}, anyOf = [], oneOf = [] } = schema as Record<string, never>;
    if (schema.properties === undefined) return [];
    const asked = [
      ...(required as string[]),
      ...[...(anyOf as { required?: string[] }[]), ...(oneOf as [])].flatMap((one) => one["required"] ?? []),
    ];
    return asked
      .filter((name) => (properties as Record<string, unknown>)[name] === undefined)
      .map((name) => `${place}.${name}`);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["replyx", "LoginBody", "anyOf", ["email"], ["username"]],
  ["replyx", "NewMessage", "oneOf", ["content"], ["text"]],
  ["replyx", "PasswordReset", "anyOf", ["new_password"], ["password"]],
  ["chatbots", "Login", "anyOf", ["username"], ["email"]],
  ["replyx", "NewSlaPolicy", "anyOf", ["first_response_minutes"], ["next_response_minutes"], ["resolution_minutes"]],
] as [string, string, "anyOf" | "oneOf", ...string[][]][])(
  "%s: %s tells by %s which of its fields are required",
  (dialect, name, kind, ...required) => {
    const schema = documents.find(([each]) => each === dialect)?.[1].components.schemas[name];
    expect(schema?.[kind]).toEqual(required.map((fields) => ({ required: fields })));
  },
);

test("an SLA policy whose targets are all null is excluded by its schema", () => {
  const { schemas } = documents.find(([dialect]) => dialect === "replyx")?.[1].components ?? {};
  const validator = new Validator(schemas?.["NewSlaPolicy"] as object, "2020-12");
  const none = { name: "None", first_response_minutes: null, next_response_minutes: null, resolution_minutes: null };
  expect(
    [{ name: "None" }, none, { ...none, resolution_minutes: 5 }].map((body) => validator.validate(body).valid),
  ).toEqual([...[false, false, true]]);
});

test("an empty text of a saved reply is excluded by its schema", () => {
  const { schemas } = documents.find(([dialect]) => dialect === "replyx")?.[1].components ?? {};
  expect(schemas?.["NewSavedReply"]?.properties?.["text"]).toMatchObject({ pattern: "\\S" });
});

test.for(documents)("%s: the code of an error is one of a list", ([, { components }]) => {
  const codes = schemasIn(components.schemas["ErrorBody"], "").filter(({ path: place }) =>
    /\.(?:code|error)$/.test(place),
  );
  const texts = codes.filter(({ schema }) => schema.type === "string");
  expect(texts.length).toBeGreaterThan(0);
  for (const { schema } of texts) expect(schema["enum"]).toContain("NOT_FOUND");
});

function reachable(
  schema: unknown,
  schemas: Record<string, unknown>,
  place: string,
  seen = new Set<string>(),
): ReturnType<typeof schemasIn> {
  return schemasIn(schema, place).flatMap((one) => {
    const target = one.schema.$ref?.split("/").at(-1);
    if (target === undefined) return [one];
    if (seen.has(target)) return [];
    seen.add(target);
    return reachable(schemas[target], schemas, target, seen);
  });
}
