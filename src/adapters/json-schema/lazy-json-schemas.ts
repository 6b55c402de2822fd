import type { JsonSchemas } from "../../domain/assistants/plugins/ports.ts";

/** JSON Schemas whose code is loaded when a value is first checked. */
export function lazyJsonSchemas(load: () => Promise<JsonSchemas>): JsonSchemas {
  return { check: async (...input) => (await load()).check(...input) };
}
