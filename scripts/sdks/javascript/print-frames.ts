import * as z from "zod";
import * as frames from "../../../src/protocol/frames.ts";
import * as internal from "../../../src/protocol/internal-frames.ts";
import { printSchemas } from "./print-schemas.ts";
import type { Schema } from "./schema.ts";

/** What the server sends on a dialog's socket, as TypeScript: `TeamFrame` and its members. */
export function printFrames(): Promise<string> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...frames, ...internal })) {
    if (schema instanceof z.core.$ZodType) registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  const all = Object.entries(schemas as Record<string, Schema>);
  return printSchemas(Object.fromEntries(all.map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema])));
}
