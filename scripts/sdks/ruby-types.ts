import type { Field, RecordType, Type } from "./model.ts";
import { snake } from "./names.ts";

/** A type in RBS. Records are aliases of hashes with symbols as keys; `prefix` is the module that has them. */
export function rbsType(type: Type, prefix = ""): string {
  const plain = plainType(type, prefix);
  if (!type.nullable || plain === "untyped") return plain;
  return plain.includes(" | ") ? `(${plain})?` : `${plain}?`;
}

function plainType(type: Type, prefix: string): string {
  switch (type.kind) {
    case "any":
      return "untyped";
    case "file":
      return "ChatbotsPlatform::Upload";
    case "list":
      return `Array[${rbsType(type.items, prefix)}]`;
    case "map":
      return `Hash[Symbol, ${rbsType(type.values, prefix)}]`;
    case "record":
      return `${prefix}${aliasOf(type.name)}`;
    case "union":
      return `(${type.of.map((each) => rbsType(each, prefix)).join(" | ")})`;
    default:
      if (type.values?.every((value) => typeof value !== "number" || Number.isInteger(value))) {
        const values = type.values.map((value) => JSON.stringify(value)).join(" | ");
        return type.values.length > 1 ? `(${values})` : values;
      }
      return { string: "String", integer: "Integer", number: "(Integer | Float)", boolean: "bool" }[type.kind];
  }
}

const words = new Set(
  "bool bot class end false instance interface module nil self singleton top true type untyped void".split(" "),
);

/** A word of RBS cannot be the name of an alias. */
export function aliasOf(name: string): string {
  return words.has(snake(name)) ? `${snake(name)}_record` : snake(name);
}

/** A record as an alias. A field that may be absent is written as one that may be nil: reading it gives the same. */
export function rbsRecord({ name, fields, description }: RecordType): string[] {
  const lines = fields.flatMap((field) => [
    ...(field.description === undefined ? [] : [`  # ${field.description.replace(/\s+/g, " ")}`]),
    `  ${keyOf(field.name)} ${fieldType(field)},`,
  ]);
  const docs = description === undefined ? [] : [`# ${description.replace(/\s+/g, " ")}`];
  if (fields.length === 0) return [...docs, `type ${aliasOf(name)} = Hash[Symbol, untyped]`];
  const last = lines.length - 1;
  return [
    ...docs,
    `type ${aliasOf(name)} = {`,
    ...lines.map((line, index) => (index === last ? line.slice(0, -1) : line)),
    "}",
  ];
}

function fieldType({ type, required }: Field): string {
  return rbsType(required ? type : { ...type, nullable: true });
}

function keyOf(name: string): string {
  if (/^[a-z_]\w*$/.test(name)) return `${name}:`;
  return /^[A-Z]\w*$/.test(name) ? `:${name} =>` : `:${JSON.stringify(name)} =>`;
}

/** A type as YARD writes it. */
export function yardType(type: Type): string {
  const plain = plainYard(type);
  return type.nullable ? `${plain}, nil` : plain;
}

function plainYard(type: Type): string {
  switch (type.kind) {
    case "any":
      return "Object";
    case "file":
      return "Upload";
    case "list":
      return `Array<${yardType(type.items)}>`;
    case "map":
      return `Hash{Symbol => ${yardType(type.values)}}`;
    case "record":
      return "Hash{Symbol => Object}";
    case "union":
      return [...new Set(type.of.map(yardType))].join(", ");
    default:
      return { string: "String", integer: "Integer", number: "Numeric", boolean: "Boolean" }[type.kind];
  }
}
