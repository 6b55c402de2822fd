import * as z from "zod";
import { plainSchema } from "./plain-schema.ts";

type Json = Record<string, unknown>;

/** What is described already. Most schemas occur in many operations, and describing one costs half a millisecond. */
export interface Described {
  components: Record<string, Json>;
  inputs: Map<z.ZodType, Json>;
  outputs: Map<z.ZodType, Json>;
  /** Refusals by their name as a component, with their JSON. */
  responses: Map<string, { response: Json; text: string }>;
}

/** A schema as JSON Schema, its named parts as components. */
export function describeSchema(schema: z.ZodType, io: "input" | "output", known: Described): Json {
  const described = io === "input" ? known.inputs : known.outputs;
  let json = described.get(schema);
  if (json === undefined) {
    json = newSchema(schema, io, known.components);
    described.set(schema, json);
  }
  return json;
}

function newSchema(schema: z.ZodType, io: "input" | "output", components: Record<string, Json>): Json {
  const json = plainSchema(z.toJSONSchema(schema, { io, unrepresentable: "any" }), io) as Json;
  const { $defs = {}, $schema: _, id, ...root } = json;
  const definitions = { ...($defs as Record<string, Json>), ...(typeof id === "string" ? { [id]: root } : {}) };
  // zod leaves out the examples of a request whose parsing changes values.
  const { id: own = "", examples } = schema.meta() ?? {};
  const described = definitions[own];
  if (described !== undefined && examples !== undefined) definitions[own] = { ...described, examples };
  const names = namesOf(definitions, io, components);
  for (const [name, { id: __, ...definition }] of Object.entries(definitions)) {
    components[names.get(name) ?? name] = relink(definition, names) as Json;
  }
  if (typeof id !== "string") return relink(root, names) as Json;
  return { $ref: `#/components/schemas/${names.get(id)}` };
}

/** The components' names: a schema that a response describes otherwise than a request has one for each. */
function namesOf(definitions: Record<string, Json>, io: "input" | "output", components: Record<string, Json>) {
  const names = new Map(Object.keys(definitions).map((id) => [id, id]));
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [id, { id: _, ...definition }] of Object.entries(definitions)) {
      const known = components[id];
      if (names.get(id) !== id || known === undefined) continue;
      if (JSON.stringify(known) === JSON.stringify(relink(definition, names))) continue;
      names.set(id, `${id}${io === "input" ? "Input" : "Output"}`);
      isNew = true;
    }
  }
  return names;
}

/** zod refers to `#/$defs`; an OpenAPI document has its schemas under `#/components/schemas`. */
function relink(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => relink(inner, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== "$ref" || typeof inner !== "string") return [key, relink(inner, names)];
      const id = inner.replace("#/$defs/", "");
      return [key, `#/components/schemas/${names.get(id) ?? id}`];
    }),
  );
}
