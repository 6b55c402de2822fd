import { describe } from "../src/api/kit/describe.ts";
import type { Dialect } from "../src/api/kit/dialect.ts";

/** The OpenAPI document of a dialect as JSON, whole at once; a server builds it in steps. The other arguments are those of `describe`. */
export function readOpenApi<Document>(
  dialect: Dialect,
  ...[publicUrl = "http://localhost:8000", told]: [publicUrl?: string, told?: Parameters<typeof describe>[2]]
): Document {
  const steps = describe(dialect, publicUrl, told);
  for (;;) {
    const step = steps.next();
    if (step.done) return JSON.parse(JSON.stringify(step.value)) as Document;
  }
}
