import { docsOf, mark } from "./docs-of.ts";
import { javadoc } from "./java-docs.ts";
import { apiOf, type JavaTypes, javaName, javaTypes, packageOf } from "./java-names.ts";
import { receivedRecord, sentRecord } from "./java-records.ts";
import type { Client, Field, Group, Operation, RecordType } from "./model.ts";
import { camel, pascal } from "./names.ts";

const core = ["Body", "Call", "Core", "Events", "Extras", "Options", "Pages", "Upload", "Wire"];

/** The generated files of the Java library, by their paths in its source folder. */
export function printJava(clients: Client[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const client of clients) {
    const records = clients.find(({ name }) => name === client.typesOf)?.records ?? [];
    const double = records.find(
      ({ name }) => core.includes(name) || ["List", "Map", "Object", "String"].includes(name),
    );
    if (double !== undefined) throw new Error(`the core of the Java library has a class ${double.name}`);
    const folder = packageOf(client.name).replaceAll(".", "/");
    // A group may be only of records: its operations are another client's.
    const tags = new Set([...client.groups.map(({ tag }) => tag), ...client.records.map(({ home }) => home)]);
    for (const tag of tags) {
      const group = client.groups.find((each) => each.tag === tag) ?? { tag, operations: [] };
      const own = client.records.filter((each) => each.home === tag);
      files.set(`${folder}/${apiOf(tag)}.java`, groupOf(client, group, own, javaTypes(records, client, tag)));
    }
    files.set(`${folder}/${client.name}.java`, clientOf(client));
  }
  return files;
}

function clientOf({ name, title, credentials, groups }: Client): string {
  const shown = credentials.map(({ own, docs }) => `\`Options.${camel(own)}\`: ${docs}`);
  return [
    ...[`// ${mark}`, `package ${packageOf(name)};`, ""],
    ...["import chatbots.platform.core.Core;", "import chatbots.platform.core.Options;", ""],
    ...javadoc([`${title}.`, ...shown]),
    `public final class ${name} {`,
    "    private final Core core;",
    "",
    `    public ${name}(Options options) {`,
    "        core = new Core(options);",
    "    }",
    ...groups.flatMap(({ tag }) => [
      "",
      `    public ${apiOf(tag)} ${javaName(tag)}() {`,
      `        return new ${apiOf(tag)}(core);`,
      "    }",
    ]),
    ...["}", ""],
  ].join("\n");
}

function groupOf(client: Client, { tag, operations }: Group, records: RecordType[], types: JavaTypes): string {
  const blocks = [
    ...operations.flatMap((operation) => methodsOf(operation, types)),
    ...operations.flatMap((operation) => queryOf(operation, types)),
    ...records.map((each) => (each.isReceived ? receivedRecord(each, types) : sentRecord(each, types))),
  ];
  const body = blocks
    .map((lines) => ["", ...lines.map((line) => (line === "" ? "" : `    ${line}`))].join("\n"))
    .join("\n");
  const used = (name: string) => new RegExp(`(?<![.\\w])${name}\\b`).test(body);
  return [
    ...[`// ${mark}`, `package ${packageOf(client.name)};`, ""],
    ...core.filter((name) => name === "Core" || used(name)).map((name) => `import chatbots.platform.core.${name};`),
    ...["List", "Map"].filter(used).map((name) => `import java.util.${name};`),
    "",
    ...javadoc([`${tag}.`]),
    `public final class ${apiOf(tag)} {`,
    "    private final Core core;",
    "",
    `    ${apiOf(tag)}(Core core) {`,
    "        this.core = core;",
    "    }",
    ...[body, "}", ""],
  ].join("\n");
}

/** The query of an operation as a record of its own. */
function queryOf(operation: Operation, types: JavaTypes): string[][] {
  const { query, id } = operation;
  if (query.length === 0) return [];
  const description = `What \`${camel(id)}\` can be asked for.`;
  return [sentRecord({ name: queryNameOf(operation), fields: query, description }, types)];
}

function queryNameOf({ id }: Operation): string {
  return `${pascal(id)}Query`;
}

interface Method {
  name: string;
  type: string;
  parameters: string[];
  text: string;
  docs: string[];
}

function methodsOf(operation: Operation, types: JavaTypes): string[][] {
  const { id, streams, pages, query, body, takesKey } = operation;
  const path = operation.path_.map((field) => `${types.type(field.type)} ${javaName(field.name)}`);
  const needsQuery = query.some(({ required }) => required);
  const content = body === null ? [] : [`${types.type(body.type)} body`];
  const hasExtras = takesKey || body?.kind === "form";
  const queries = query.length === 0 ? [false] : needsQuery ? [true] : [false, true];
  const sets = queries.flatMap((withQuery) =>
    (hasExtras ? [false, true] : [false]).map((extras) => ({ withQuery, extras })),
  );
  return sets.flatMap(({ withQuery, extras }) => {
    const parameters = [
      ...[...path, ...content],
      ...(withQuery ? [`${queryNameOf(operation)} query`] : []),
      ...(extras ? ["Extras extras"] : []),
    ];
    const call = callOf(operation, withQuery, extras);
    const [summary = "", ...rest] = docsOf(operation).map((lines) => lines.join(" "));
    const docs = [summary, ...rest.slice(0, -1), `\`${rest.at(-1)}\``];
    const methods: Method[] = [{ name: id, ...sendingOf(operation, call, types), parameters, docs }];
    if (streams) {
      const streamed = [`${summary} As events, while it is written.`, ...docs.slice(1)];
      methods.push({ name: `${id}Stream`, type: "Events", text: `core.stream(${call})`, parameters, docs: streamed });
    }
    if (pages !== null) {
      const { style, parameter, items, next } = pages;
      const [kind, ...others] = [style, parameter, items, next].map((each) => (each === null ? "null" : `"${each}"`));
      const item = types.boxed(pages.item);
      const text = `core.pages(${call}, new Pages.Style(${[kind, ...others].join(", ")}), ${item}.class)`;
      const all = [`${summary} All pages, one after the other.`, ...docs.slice(1)];
      methods.push({ name: pages.id, type: `Pages<${item}>`, text, parameters, docs: all });
    }
    return methods.map(methodOf);
  });
}

function methodOf({ name, type, parameters, text, docs }: Method): string[] {
  const head = `public ${type} ${javaName(name)}(${parameters.join(", ")}) {`;
  return [...javadoc(docs), head, `    return ${text};`, "}"];
}

function sendingOf({ answer }: Operation, call: string, types: JavaTypes): { type: string; text: string } {
  const { type } = answer;
  if (answer.kind === "bytes") return { type: "byte[]", text: `core.sendBytes(${call})` };
  if (type.kind === "list" && ["record", "string", "integer"].includes(type.items.kind)) {
    const item = types.boxed(type.items);
    return { type: `List<${item}>`, text: `core.sendList(${call}, ${item}.class)` };
  }
  const isPlain = ["record", "string", "integer", "number", "boolean"].includes(type.kind);
  const written = isPlain ? types.boxed(type) : "Object";
  return { type: written, text: `core.send(${call}, ${written}.class)` };
}

function callOf(operation: Operation, withQuery: boolean, extras: boolean): string {
  const { method, path, path_, body, takesKey } = operation;
  const byName = new Map(path_.map((field) => [field.name, field]));
  const address = path
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? segmentOf(byName.get(part.slice(1, -1)) as Field) : `"${part}"`));
  return [
    `Call.of("${method}", ${address.join(" + ")})`,
    ...(withQuery ? [".query(query)"] : []),
    ...(body === null ? [] : [body.kind === "form" ? ".form(body)" : ".body(body)"]),
    ...(takesKey ? [".keyed()"] : []),
    ...(extras ? [".extras(extras)"] : []),
  ].join("");
}

function segmentOf({ name }: Field): string {
  return `Call.segment(${javaName(name)})`;
}
