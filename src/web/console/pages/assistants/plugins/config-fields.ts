/** A JSON Schema that the registry has accepted. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a setting is asked for. `json`: whatever has no control of its own. */
export type FieldKind = "text" | "secret" | "number" | "integer" | "switch" | "choice" | "json";

export interface ConfigField {
  name: string;
  kind: FieldKind;
  schema: JsonSchema;
  isRequired: boolean;
  label: string;
  hint: string;
  /** The values of a choice. */
  options: readonly (string | number | boolean | null)[];
}

/** Keywords that a value's own control could not keep to. */
const beyondControls = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "const"];

/** The settings of a plugin's schema, in its order, each with the control that it is drawn with. */
export function configFields(schema: JsonSchema): ConfigField[] {
  const required = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>);
  return properties.map(([name, property]) => ({
    ...{ name, kind: kindOf(property), schema: property, isRequired: required.includes(name) },
    label: textOf(property["title"]) || name,
    hint: textOf(property["description"]),
    options: isChoice(property) ? (property["enum"] as ConfigField["options"]) : [],
  }));
}

function kindOf(schema: JsonSchema): FieldKind {
  if (beyondControls.some((keyword) => Object.hasOwn(schema, keyword))) return "json";
  const { type } = schema;
  if (type === "string" && (schema["writeOnly"] === true || schema["format"] === "password")) return "secret";
  if (isChoice(schema)) return "choice";
  if (schema["enum"] !== undefined) return "json";
  if (type === "string") return "text";
  if (type === "number" || type === "integer") return type;
  return type === "boolean" ? "switch" : "json";
}

function isChoice({ enum: values }: JsonSchema): boolean {
  return (
    Array.isArray(values) && values.length > 0 && values.every((value) => typeof value !== "object" || value === null)
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
