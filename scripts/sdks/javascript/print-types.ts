import type { Document } from "../read-model.ts";
import { pascal } from "./names.ts";
import { printSchemas } from "./print-schemas.ts";
import { type Operation, withUploads } from "./read-operations.ts";
import type { Schema } from "./schema.ts";

/** The types of a dialect as TypeScript, and the names under which operations find theirs. */
export interface PrintedTypes {
  text: string;
  inputOf(operation: Operation): string;
  resultOf(operation: Operation): string;
}

/** Prints the components of a document, the input of every operation, and the results that are no component. */
export async function printTypes(document: Document, operations: Operation[]): Promise<PrintedTypes> {
  const schemas: Record<string, Schema> = mapValues(document.components.schemas, withUploads);
  const inputs = new Map<string, string>();
  const results = new Map<string, string>();
  const add = (name: string, schema: Schema): string => {
    if (name in schemas) throw new Error(`Two types have the name ${name}.`);
    schemas[name] = schema;
    return name;
  };
  for (const { id, input, result } of operations) {
    const isEmpty = Object.keys(input["properties"] as Schema).length === 0;
    if (!isEmpty) inputs.set(id, add(`${pascal(id)}Request`, input));
    if (result !== null) results.set(id, componentOf(result) ?? add(`${pascal(id)}Response`, result));
  }
  return {
    text: await printSchemas(schemas),
    inputOf: ({ id }) => inputs.get(id) ?? "Record<string, never>",
    resultOf: ({ id }) => results.get(id) ?? "Response",
  };
}

function componentOf(schema: Schema): string | null {
  const name = /\/([A-Z]\w*)$/.exec(String(schema["$ref"] ?? ""))?.[1];
  return name ?? null;
}

function mapValues<T, U>(of: Record<string, T>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));
}
