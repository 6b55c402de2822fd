import { chatbots } from "../../src/api/chatbots/dialect.ts";
import { describe } from "../../src/api/kit/describe.ts";
import { replycx } from "../../src/api/replycx/dialect.ts";
import { replyx } from "../../src/api/replyx/dialect.ts";
import type { DialectName } from "../support/dialect-of-path.ts";

interface Schema {
  $ref?: string;
  properties?: object;
}
interface Document {
  paths: Record<
    string,
    Record<string, { operationId: string; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
  components: { schemas: Record<string, Schema> };
}

/** The described fields of each operation's body, by its id; none for a body with any names or of several forms. */
export function bodyFields(name: DialectName): Map<string, Set<string>> {
  const steps = describe({ replyx, replycx, chatbots }[name], "https://example.com");
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { paths, components } = step.value as unknown as Document;
  const fields = new Map<string, Set<string>>();
  for (const { operationId, requestBody } of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    const [media] = Object.values(requestBody?.content ?? {});
    const schema =
      media?.schema.$ref === undefined ? media?.schema : components.schemas[media.schema.$ref.split("/").at(-1) ?? ""];
    if (schema?.properties !== undefined) fields.set(operationId, new Set(Object.keys(schema.properties)));
  }
  return fields;
}
