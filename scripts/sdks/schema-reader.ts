import type { Field, RecordType, Type } from "./model.ts";
import { pascal } from "./names.ts";

export type Schema = Record<string, unknown>;

export interface SchemaReader {
  typeOf(schema: Schema, hint: string): Type;
  /** The fields of an object with known fields; null of everything else. */
  fieldsOf(schema: Schema, hint: string): Field[] | null;
  records(): RecordType[];
  /** From here on, records belong to this group and are sent or received. */
  begin(group: string, direction: "sent" | "received"): void;
}

/** Reads the types of a document. An object inside of another one becomes a record that is named after both. */
export function readSchemas(components: Record<string, Schema>): SchemaReader {
  const known = new Map<string, RecordType>();
  let group = "";
  let direction: "sent" | "received" = "sent";

  function recordOf(schema: Schema, name: string): Type {
    const existing = known.get(name);
    if (existing?.isSent && direction === "sent") return { kind: "record", name };
    if (existing?.isReceived && direction === "received") return { kind: "record", name };
    const record: RecordType = existing ?? {
      ...{ name, group, home: group, fields: [], isSent: false, isReceived: false },
      ...describedBy(schema),
    };
    record[direction === "sent" ? "isSent" : "isReceived"] = true;
    known.set(name, record);
    record.fields = fieldsOf(schema, name) ?? [];
    return { kind: "record", name };
  }

  function fieldsOf(schema: Schema, hint: string): Field[] | null {
    const whole = resolve(schema);
    if (whole["properties"] === undefined) return null;
    const required = new Set(whole["required"] as string[] | undefined);
    return Object.entries(whole["properties"] as Record<string, Schema>).map(([name, inner]) => ({
      ...{ name, type: typeOf(inner, hint + pascal(name)), required: required.has(name) },
      ...describedBy(inner),
    }));
  }

  function resolve(schema: Schema): Schema {
    const ref = schema["$ref"];
    return typeof ref === "string" ? resolve(components[nameOf(ref)] ?? {}) : schema;
  }

  function typeOf(schema: Schema, hint: string): Type {
    if (typeof schema["$ref"] === "string") {
      const name = nameOf(schema["$ref"]);
      // A schema without a name of its own that contains itself: any JSON value.
      return name.startsWith("__") ? { kind: "any" } : typeOf(components[name] ?? {}, name);
    }
    // Beside properties, choices only say which of them must be given.
    if (schema["properties"] !== undefined) return recordOf(schema, hint);
    const choices = (schema["anyOf"] ?? schema["oneOf"]) as Schema[] | undefined;
    if (choices !== undefined) return unionOf(choices, hint);
    if (Array.isArray(schema["type"])) {
      return unionOf(
        schema["type"].map((type) => ({ ...schema, type })),
        hint,
      );
    }
    const values = "const" in schema ? [schema["const"]] : schema["enum"];
    switch (schema["type"]) {
      case "string":
        if (schema["format"] === "binary") return { kind: "file" };
        return valued("string", values);
      case "integer":
      case "number":
      case "boolean":
        return valued(schema["type"], values);
      case "array":
        return { kind: "list", items: typeOf((schema["items"] ?? {}) as Schema, singular(hint)) };
      case "object": {
        const inner = schema["additionalProperties"];
        const isTyped = typeof inner === "object" && inner !== null;
        return { kind: "map", values: isTyped ? typeOf(inner as Schema, singular(hint)) : { kind: "any" } };
      }
      default:
        return { kind: "any" };
    }
  }

  function unionOf(choices: Schema[], hint: string): Type {
    const present = choices.filter(({ type }) => type !== "null");
    const nullable = present.length < choices.length ? { nullable: true } : {};
    // A number may be sent as text; whoever calls a method has the number.
    const hasNumber = present.some(({ type }) => type === "integer");
    const wanted = present.filter(({ type, pattern }) => !(hasNumber && type === "string" && pattern !== undefined));
    const objects = wanted.filter(({ properties }) => properties !== undefined).length;
    const types = wanted.map((each, index) => typeOf(each, objects > 1 ? hint + distinctionOf(each, index) : hint));
    const of = merge(types);
    const [only] = of;
    if (of.some(({ kind }) => kind === "any")) return { kind: "any" };
    return only !== undefined && of.length === 1 ? { ...only, ...nullable } : { kind: "union", of, ...nullable };
  }

  return {
    ...{ typeOf, fieldsOf, records: () => [...known.values()] },
    begin(of, towards) {
      group = of;
      direction = towards;
    },
  };
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

function describedBy(schema: Schema): { description?: string } {
  return typeof schema["description"] === "string" ? { description: schema["description"] } : {};
}

function valued(kind: "string" | "integer" | "number" | "boolean", values: unknown): Type {
  return Array.isArray(values) ? { kind, values } : { kind };
}

/** What tells one of several objects from the others: its constant field, else its place. */
function distinctionOf(schema: Schema, index: number): string {
  const constants = Object.values((schema["properties"] ?? {}) as Record<string, Schema>).map((each) => each["const"]);
  const text = constants.find((value) => typeof value === "string");
  return typeof text === "string" ? pascal(text) : String(index + 1);
}

/** Unions inside of unions are opened, kinds that occur twice are put together. */
function merge(types: Type[]): Type[] {
  const merged: Type[] = [];
  for (const type of types.flatMap((each) => (each.kind === "union" ? each.of : [each]))) {
    const same = merged.find((each) => shapeOf(each) === shapeOf(type));
    if (same === undefined) merged.push({ ...type });
    else if ("values" in same && "values" in type && Array.isArray(same.values) && Array.isArray(type.values)) {
      same.values = [...new Set([...same.values, ...type.values])];
    } else if ("values" in same && Array.isArray(same.values)) delete same.values;
  }
  return merged;
}

function shapeOf(type: Type): string {
  if (type.kind === "list") return `list of ${shapeOf(type.items)}`;
  return type.kind === "record" ? type.name : type.kind;
}

function singular(name: string): string {
  if (/ies$/.test(name)) return name.replace(/ies$/, "y");
  return /[^s]s$/.test(name) ? name.slice(0, -1) : `${name}Item`;
}
