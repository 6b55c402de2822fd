import { recordsIn } from "./arguments.ts";
import { mark } from "./docs-of.ts";
import type { Client, Field, RecordType, Type } from "./model.ts";
import { snake, wrap } from "./names.ts";

/** A type as an annotation. */
export function pythonType(type: Type): string {
  const plain = plainType(type);
  return type.nullable && plain !== "Any" ? `Optional[${plain}]` : plain;
}

function plainType(type: Type): string {
  switch (type.kind) {
    case "any":
      return "Any";
    case "file":
      return "Upload";
    case "list":
      return `List[${pythonType(type.items)}]`;
    case "map":
      return `Dict[str, ${pythonType(type.values)}]`;
    case "record":
      return type.name;
    case "union":
      return `Union[${type.of.map(pythonType).join(", ")}]`;
    default:
      // Python's Literal takes no floating point numbers.
      if (type.values?.every((value) => typeof value !== "number" || Number.isInteger(value))) {
        return `Literal[${type.values.map(literal).join(", ")}]`;
      }
      return { string: "str", integer: "int", number: "float", boolean: "bool" }[type.kind];
  }
}

function literal(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return JSON.stringify(value);
}

export const pythonKeywords = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield self"
  ).split(" "),
);

/** The records of a client: a module for each group, and one that has them all. */
export function pythonTypes({ records }: Client): Map<string, string> {
  const files = new Map<string, string>();
  const groups = Map.groupBy(records, ({ group }) => group);
  for (const [group, of] of groups) files.set(`types/${snake(group)}.py`, moduleOf(group, of, records));
  const imports = [...groups].flatMap(([group, of]) => [
    `from .${snake(group)} import (`,
    ...of.map(({ name }) => `    ${name} as ${name},`),
    ")",
  ]);
  files.set("types/__init__.py", [`# ${mark}`, '"""What is sent and received."""', "", ...imports, ""].join("\n"));
  return files;
}

function moduleOf(group: string, of: RecordType[], all: RecordType[]): string {
  const text = of.map(recordOf).join("\n\n");
  const names = new Set(of.flatMap(({ fields }) => fields.flatMap(({ type }) => recordsIn(type))));
  const foreign = all.filter(({ name, group: its }) => names.has(name) && its !== group);
  const typing = ["Any", "Dict", "List", "Literal", "Optional", "TypedDict", "Union"].filter((each) =>
    new RegExp(`\\b${each}\\b`).test(text),
  );
  return [
    ...[`# ${mark}`, `"""${group}: what is sent and received."""`, "", "from __future__ import annotations", ""],
    ...[`from typing import ${typing.join(", ")}`, ""],
    ...(text.includes("Upload") ? ["from ...core.upload import Upload"] : []),
    ...foreign.map(({ name, group: its }) => `from .${snake(its)} import ${name}`),
    ...["", "", text],
  ]
    .join("\n")
    .replace(/\n{4,}/g, "\n\n\n");
}

function recordOf({ name, fields, description }: RecordType): string {
  const docs = description === undefined ? [] : [`    """${wrap(description, 100).join("\n    ")}"""`, ""];
  if (fields.some((field) => !isName(field.name))) return functional(name, fields);
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required);
  if (optional.length === 0) return classOf(name, "TypedDict", docs, required);
  if (required.length === 0) return classOf(name, "TypedDict, total=False", docs, optional);
  return [
    classOf(`_${name}Required`, "TypedDict", [], required),
    classOf(name, `_${name}Required, total=False`, docs, optional),
  ].join("\n\n");
}

function classOf(name: string, bases: string, docs: string[], fields: Field[]): string {
  const lines = fields.flatMap((field) => [
    `    ${field.name}: ${pythonType(field.type)}`,
    ...(field.description === undefined ? [] : [`    """${wrap(field.description, 100).join("\n    ")}"""`]),
  ]);
  return [`class ${name}(${bases}):`, ...docs, ...(lines.length === 0 ? ["    pass"] : lines), ""].join("\n");
}

/** A record with a field whose name is no name in Python. */
function functional(name: string, fields: Field[]): string {
  const lines = fields.map((field) => `        "${field.name}": "${pythonType(field.type).replaceAll('"', "'")}",`);
  const total = fields.every(({ required }) => required) ? "" : "    total=False,\n";
  return `${name} = TypedDict(\n    "${name}",\n    {\n${lines.join("\n")}\n    },\n${total})\n`;
}

function isName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !pythonKeywords.has(name);
}
