import { expect, test } from "vitest";
import { documents, type OpenApi, operationsOf, resolveAnswer } from "./documents.ts";

test.for(documents)("%s: an operation that answers bytes does not say JSON beside them", ([, document]) => {
  const both = operationsOf(document, true).flatMap(({ operationId, responses }) =>
    Object.values(responses).flatMap((answer) => {
      const kinds = Object.keys(resolveAnswer(document, answer).content ?? {});
      const others = kinds.filter((kind) => kind !== "application/json" && kind !== "text/event-stream");
      return others.length > 0 && kinds.includes("application/json") ? [operationId] : [];
    }),
  );
  // The request's `Accept` selects the page or its address.
  expect(both.filter((id) => !id.startsWith("readChatFrame"))).toEqual([]);
});

test.for(documents)(
  "%s: every response has the headers of the rate limit, and a refusal for now says when to retry",
  ([, document]) => {
    for (const { operationId, responses } of operationsOf(document, true)) {
      for (const [status, answer] of Object.entries(responses)) {
        const { headers = {} } = resolveAnswer(document, answer);
        const names = Object.keys(headers);
        expect(names, `${operationId} ${status}`).toEqual(
          expect.arrayContaining(["X-RateLimit-Limit", "X-RateLimit-Reset"]),
        );
        if (status === "429" || status === "503") expect(names, `${operationId} ${status}`).toContain("Retry-After");
        for (const name of names) expect(document.components.headers).toHaveProperty([name]);
      }
    }
  },
);

test.for(documents)("%s: a header that a text names is a parameter or a header of the response", ([, document]) => {
  const wrong = operationsOf(document).flatMap(({ operationId, description, parameters, responses }) => {
    const asked = parameters.filter((one) => one.in === "header").map(({ name }) => name);
    const told = Object.values(responses).flatMap((answer) =>
      Object.keys(resolveAnswer(document, answer).headers ?? {}),
    );
    const named = description.match(/`(?:Idempotency-Key|X-API-Dialect|X-Total-Count|Retry-After)/g) ?? [];
    return named
      .map((one) => one.slice(1))
      .filter((name) => ![...asked, ...told].includes(name))
      .map((name) => `${operationId}: ${name}`);
  });
  expect(wrong).toEqual([]);
});

test.for(documents)("%s: a stream has a schema of its events", ([name, document]) => {
  const streams = operationsOf(document).flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content = {} }) => content["text/event-stream"] ?? []),
  );
  if (name !== "replycx") expect(streams.length).toBeGreaterThan(0);
  for (const { schema } of streams)
    expect(eventNames(document, schema.$ref)).toEqual(expect.arrayContaining(["delta", "error", "done"]));
});

test.for(documents)("%s: an alias names its operation", ([, document]) => {
  const ids = new Set(operationsOf(document).map(({ operationId }) => operationId));
  const aliases = operationsOf(document, true).filter(({ operationId }) => !ids.has(operationId));
  for (const alias of aliases) expect(ids).toContain(alias["x-alias-of"]);
  expect(new Set(operationsOf(document, true).map(({ operationId }) => operationId)).size).toBe(
    ids.size + aliases.length,
  );
});

function eventNames({ components: { schemas } }: OpenApi, reference = ""): unknown[] {
  const members = schemas[reference.split("/").at(-1) ?? ""]?.["oneOf"] as { $ref: string }[];
  return members.map(({ $ref }) => schemas[$ref.split("/").at(-1) ?? ""]?.properties?.["event"]?.["const"]);
}
