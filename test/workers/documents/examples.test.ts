import { expect, test } from "vitest";
import { documents, operationsOf } from "./documents.ts";

test.for(documents)("%s: every body and every answer has an example that a test has sent and got", ([, document]) => {
  const without = operationsOf(document).flatMap(({ operationId, requestBody, responses }) => {
    const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
    const asked = Object.values(requestBody?.content ?? {}).filter(({ example }) => example === undefined);
    const answer = success?.content?.["application/json"];
    const isWithoutAnswer = answer !== undefined && answer.example === undefined;
    return [
      ...(asked.length > 0 ? [`${operationId}: body`] : []),
      ...(isWithoutAnswer ? [`${operationId}: answer`] : []),
    ];
  });
  expect(without).toEqual([]);
});

test.for(documents)("%s: no example is made of the names of types", ([, document]) => {
  const examples = operationsOf(document).flatMap(({ requestBody, responses }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) =>
      Object.values(one?.content ?? {}).flatMap(({ example }) =>
        example === undefined ? [] : [JSON.stringify(example)],
      ),
    ),
  );
  expect(examples.length).toBeGreaterThan(10);
  // A JSON Schema that is an example itself has types.
  expect(examples.filter((text) => /(?<!"type":)"string"|127\.0\.0\.1/.test(text))).toEqual([]);
});
