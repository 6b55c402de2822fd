import type { Document } from "../read-model.ts";
import { allOf, pascal, streamOf, wrap } from "./names.ts";
import type { PrintedTypes } from "./print-types.ts";
import type { Operation } from "./read-operations.ts";
import type { Schema } from "./schema.ts";

/** The functions of an operation: itself, its stream and its pages. */
export function printOperation(operation: Operation, types: PrintedTypes, document: Document): string {
  const { id, method, path, kinds, isInputOptional, result } = operation;
  const input = types.inputOf(operation);
  const client = kinds.includes("anonymous") ? "Client" : `Client<${kinds.map((kind) => `"${kind}"`).join(" | ")}>`;
  const parameters = [`client: ${client}`, `input: ${input}${isInputOptional ? " = {}" : ""}`, "options?: CallOptions"];
  const spec = `${id}Operation`;
  const flags = [...(operation.isKeyed ? ["isKeyed: true"] : []), ...(operation.isForm ? ["isForm: true"] : [])];
  const comment = commentOf(operation);
  const type = types.resultOf(operation);
  return [
    printConstant(`const ${spec}: Operation`, [
      ...[`method: "${method}"`, `path: "${path}"`, `kinds: [${kinds.map((kind) => `"${kind}"`).join(", ")}]`],
      ...flags,
    ]),
    `${comment}\n${printFunction(`function ${id}`, parameters, `Promise<${type}>`, `${result === null ? "fetchRaw" : "call"}(client, ${spec}, input, options)`)}`,
    ...printStream(operation, { parameters, spec, comment, type }, document),
    ...printPages(operation, parameters, type, comment),
  ].join("\n\n");
}

function printConstant(left: string, fields: string[]): string {
  const line = `${left} = { ${fields.join(", ")} };`;
  return line.length <= 120 ? line : `${left} = {\n${fields.map((field) => `  ${field},\n`).join("")}};`;
}

function printFunction(name: string, parameters: string[], type: string, body: string): string {
  const line = `export ${name}(${parameters.join(", ")}): ${type} {`;
  const head =
    line.length <= 120 ? line : `export ${name}(\n${parameters.map((each) => `  ${each},\n`).join("")}): ${type} {`;
  return `${head}\n  return ${body};\n}`;
}

interface Printed {
  parameters: string[];
  /** The name of the operation's constant. */
  spec: string;
  comment: string;
  /** Of the answer. */
  type: string;
}

function printStream(operation: Operation, printed: Printed, document: Document): string[] {
  const { parameters, spec, comment, type } = printed;
  const { id, events, result } = operation;
  if (events.length === 0) return [];
  const name = `${pascal(id)}Event`;
  const written = events.map((event) => {
    const data = event === "delta" ? "Delta" : typeOfEvent(event, result ?? {}, document, type);
    return `  | { type: "${event}"; data: ${data} }`;
  });
  const body = `stream<${name}>(client, ${spec}, input, options)`;
  return [
    `/** What \`${streamOf(id)}\` yields. */\nexport type ${name} =\n${written.join("\n")};`,
    `${comment}\n${printFunction(`function ${streamOf(id)}`, parameters, `AsyncGenerator<${name}, void, undefined>`, body)}`,
  ];
}

/** An event of a stream is a field of the answer that comes without one, or the whole of it. */
function typeOfEvent(event: string, schema: Schema, document: Document, whole: string): string {
  const found = componentWith(event, schema, document);
  return found === null ? whole : `types.${found}["${event}"]`;
}

/** The component that has a field: one that the schema refers to, directly or as a choice or a field, before the schema itself. */
function componentWith(field: string, schema: Schema, document: Document, depth = 0): string | null {
  const name = /\/(\w+)$/.exec(String(schema["$ref"] ?? ""))?.[1];
  const { anyOf, properties } = (name === undefined ? schema : document.components.schemas[name]) as {
    anyOf?: Schema[];
    properties?: Record<string, Schema>;
  };
  const inner = [...(anyOf ?? []), ...Object.values(properties ?? {}).filter((each) => "$ref" in each)];
  for (const each of depth < 2 ? inner : []) {
    const found = componentWith(field, each, document, depth + 1);
    if (found !== null) return found;
  }
  return name !== undefined && properties !== undefined && field in properties ? name : null;
}

function printPages({ id, pages }: Operation, parameters: string[], type: string, comment: string): string[] {
  if (pages === null) return [];
  const item = pages.items === undefined ? `${type}[number]` : `${type}["${pages.items}"][number]`;
  const plan = Object.entries(pages).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const list = `(each: typeof input, settings?: CallOptions) => ${id}(client, each, settings)`;
  const body = `eachItem<${item}>(\n    ${list},\n    input,\n    { ${plan.join(", ")} },\n    options,\n  )`;
  const yields = `AsyncGenerator<${item}, void, undefined>`;
  return [
    `${comment.replace("/**\n * ", "/**\n * All pages: ")}\n${printFunction(`function ${allOf(id)}`, parameters, yields, body)}`,
  ];
}

function commentOf({ summary, description, method, path }: Operation): string {
  const lines = [...wrap(`${summary}.`.replace(/\.\.$/, "."), 116), ""];
  if (description !== "") lines.push(...wrap(description, 116), "");
  lines.push(`\`${method} ${path}\``);
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */`;
}
