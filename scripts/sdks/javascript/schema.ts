/** A JSON Schema as an OpenAPI document has it. */
export type Schema = Record<string, unknown>;
