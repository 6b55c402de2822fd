import { expect, test } from "vitest";
import { readOpenApi } from "../../../scripts/read-openapi.ts";
import { chatbots } from "../../../src/api/chatbots/dialect.ts";

interface Refusal {
  description: string;
  content: { "application/json": { examples?: Record<string, { value: { code: string; errors?: object[] } }> } };
}

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Refusal | { $ref: string }> }>>;
  components: { responses: Record<string, Refusal> };
}

test("the reference shows each refusal with a body of its own code", () => {
  const { paths, components } = readOpenApi<Document>(chatbots);
  const refusals = Object.values(paths)
    .flatMap((operations) => Object.values(operations))
    .flatMap(({ responses }) => Object.entries(responses).filter(([status]) => Number(status) >= 400))
    .map(([status, given]): [string, Refusal | undefined] => [
      status,
      "$ref" in given ? components.responses[given.$ref.split("/").at(-1) ?? ""] : given,
    ]);
  expect(refusals.length).toBeGreaterThan(300);
  for (const [, refusal] of refusals) {
    const { examples = {} } = refusal?.content["application/json"] ?? {};
    expect(Object.keys(examples)).toEqual(refusal?.description.split(", "));
    for (const [code, { value }] of Object.entries(examples)) expect(value).toMatchObject({ status: "error", code });
  }
  const invalid = refusals.find(([status]) => status === "400")?.[1]?.content["application/json"].examples;
  expect(invalid?.["VALIDATION_ERROR"]?.value.errors).toHaveLength(1);
});
