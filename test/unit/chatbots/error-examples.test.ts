import { expect, test } from "vitest";
import { chatbots } from "../../../src/api/chatbots/dialect.ts";
import { describe } from "../../../src/api/kit/describe.ts";

interface Refusal {
  description: string;
  content: { "application/json": { examples?: Record<string, { value: { code: string; errors?: object[] } }> } };
}

/** The document, which is built in steps. */
function documentOf() {
  const steps = describe(chatbots, "https://api.example.com");
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as { paths: Record<string, Record<string, { responses: Record<string, Refusal> }>> };
  }
}

test("the reference shows each refusal with a body of its own code", () => {
  const refusals = Object.values(documentOf().paths)
    .flatMap((operations) => Object.values(operations))
    .flatMap(({ responses }) => Object.entries(responses).filter(([status]) => Number(status) >= 400));
  expect(refusals.length).toBeGreaterThan(300);
  for (const [, { description, content }] of refusals) {
    const { examples = {} } = content["application/json"];
    expect(Object.keys(examples)).toEqual(description.split(", "));
    for (const [code, { value }] of Object.entries(examples)) expect(value).toMatchObject({ status: "error", code });
  }
  const invalid = refusals.find(([status]) => status === "400")?.[1].content["application/json"].examples;
  expect(invalid?.["VALIDATION_ERROR"]?.value.errors).toHaveLength(1);
});
