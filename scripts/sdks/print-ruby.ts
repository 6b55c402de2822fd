import { type Argument, argumentsOf, argumentsOfPages } from "./arguments.ts";
import { docsOf, mark } from "./docs-of.ts";
import type { Client, Group, Operation, Type } from "./model.ts";
import { pascal, snake, wrap } from "./names.ts";
import { aliasOf, rbsRecord, rbsType, yardType } from "./ruby-types.ts";

const reserved = new Set(
  (
    "alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or redo rescue " +
    "retry return self super then true undef unless until when while yield"
  ).split(" "),
);

/** The generated files of the Ruby library, by their paths in its folder. */
export function printRuby(clients: Client[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const client of clients) {
    const folder = client.name.toLowerCase();
    for (const group of client.groups)
      files.set(`lib/chatbots_platform/${folder}/${snake(group.tag)}.rb`, groupOf(client, group));
    files.set(`lib/chatbots_platform/${folder}.rb`, clientOf(client));
    const tags = new Set([...client.groups.map(({ tag }) => tag), ...client.records.map(({ group }) => group)]);
    for (const tag of tags) files.set(`sig/${folder}/${snake(tag)}.rbs`, signaturesOf(client, tag));
    if (client.events.length > 0) files.set(`sig/${folder}/webhook_event.rbs`, eventSignature(client));
    files.set(`sig/${folder}.rbs`, clientSignature(client));
  }
  return files;
}

/** What a webhook gets: one of several records, told apart by `type`. */
function eventSignature({ name, events }: Client): string {
  const type = `type webhook_event = ${events.map((each) => aliasOf(each)).join(" |\n      ")}`;
  return [`# ${mark}`, "module ChatbotsPlatform", `  class ${name}`, `    ${type}`, "  end", "end", ""].join("\n");
}

function className(tag: string): string {
  return `${pascal(tag)}Api`;
}

function clientOf({ name, title, credentials, groups }: Client): string {
  const folder = name.toLowerCase();
  const parameters = credentials.map(({ own: its, required }) => `${its}:${required ? "" : " nil"}`);
  const headers = credentials.map(
    ({ own: its, header, isBearer }) => `"${header}" => ${isBearer ? `(${its} && "Bearer #{${its}}")` : its}`,
  );
  return [
    ...[`# ${mark}`, "# frozen_string_literal: true", ""],
    ...groups.map(({ tag }) => `require_relative "${folder}/${snake(tag)}"`),
    ...["", "module ChatbotsPlatform", `  # ${title}.`, `  class ${name}`],
    ...groups.map(({ tag }) => `    # @return [${className(tag)}]\n    attr_reader :${snake(tag)}`),
    "",
    "    # @param base_url [String]",
    ...credentials.map(
      ({ own: its, docs, required }) => `    # @param ${its} [String${required ? "" : ", nil"}] ${docs}`,
    ),
    "    # @param timeout [Numeric] seconds in which something must come",
    "    # @param retries [Retries]",
    `    def initialize(base_url, ${parameters.join(", ")}, timeout: 60, retries: Retries.new)`,
    `      headers = { ${headers.join(", ")} }`,
    "      core = Core.new(base_url, headers, timeout: timeout, retries: retries)",
    ...groups.map(({ tag }) => `      @${snake(tag)} = ${className(tag)}.new(core)`),
    ...["    end", "  end", "end", ""],
  ].join("\n");
}

function groupOf({ name }: Client, { tag, operations }: Group): string {
  const methods = operations
    .flatMap(methodsOf)
    .map((lines) => lines.map((line) => (line === "" ? "" : `      ${line}`)));
  return [
    ...[`# ${mark}`, "# frozen_string_literal: true", "", "module ChatbotsPlatform", `  class ${name}`],
    ...[
      `    # ${tag}.`,
      `    class ${className(tag)}`,
      "      def initialize(core)",
      "        @core = core",
      "      end",
    ],
    ...methods.flatMap((lines) => ["", ...lines]),
    ...["    end", "  end", "end", ""],
  ].join("\n");
}

function methodsOf(operation: Operation): string[][] {
  const { id, streams, pages, answer } = operation;
  const args = argumentsOf(operation);
  const returns = answer.kind === "bytes" ? "[String] the bytes" : `[${yardType(answer.type)}]${aliasIn(answer.type)}`;
  const call = callOf(operation, args);
  const methods = [methodOf(operation, { name: id, args, what: "", returns, lines: sending("send", call, "") })];
  if (streams) {
    const text = {
      what: " As events, while it is written.",
      returns: "[Enumerator<Event>, nil] without a block, the events",
    };
    const lines = sending("stream", call, ", &block");
    methods.push(methodOf(operation, { name: `${id}Stream`, args, ...text, lines, hasBlock: true }));
  }
  if (pages !== null) {
    const { style, parameter, items, next } = pages;
    const of = { style, parameter, items, next };
    const given = Object.entries(of).flatMap(([key, value]) => (value === null ? [] : [`${key}: "${value}"`]));
    const own = argumentsOfPages(operation);
    const text = {
      what: " All pages, one after the other.",
      returns: `[Enumerator<${yardType(pages.item)}>, nil] without a block, the items${aliasIn(pages.item)}`,
    };
    const lines = sending("pages", callOf(operation, own), `, Pages.new(${given.join(", ")}), &block`);
    methods.push(methodOf(operation, { name: pages.id, args: own, ...text, lines, hasBlock: true }));
  }
  return methods;
}

function aliasIn(type: Type): string {
  if (type.kind === "list") return aliasIn(type.items);
  return type.kind === "record" ? ` \`${aliasOf(type.name)}\`` : "";
}

interface Method {
  name: string;
  args: Argument[];
  what: string;
  returns: string;
  lines: string[];
  hasBlock?: boolean;
}

function methodOf(operation: Operation, { name, args, what, returns, lines, hasBlock }: Method): string[] {
  const [summary = [], ...more] = docsOf(operation);
  const paragraphs = [[`${summary.join(" ")}${what}`], ...more].flatMap((each, index) =>
    index === 0 ? each : ["", ...each],
  );
  const params = args.flatMap(({ own: its, type, description, required }) => {
    const omitted = required ? "" : ", OMIT";
    const [first = "", ...rest] = wrap(
      `@param ${its} [${yardType(type)}${omitted}]${aliasIn(type)} ${description ?? ""}`,
      100,
    );
    return [first, ...rest.map((line) => `  ${line}`)];
  });
  const parameters = [
    ...args.filter(({ place }) => place === "path").map(({ own: its }) => its),
    ...args
      .filter(({ place }) => place !== "path")
      .map(({ own: its, required }) => `${its}:${required ? "" : " OMIT"}`),
    ...extrasOf(operation).map((its) => `${its}: nil`),
    ...(hasBlock ? ["&block"] : []),
  ];
  const short = `def ${snake(name)}${parameters.length === 0 ? "" : `(${parameters.join(", ")})`}`;
  const head =
    short.length <= 110
      ? [short]
      : [
          `def ${snake(name)}(`,
          ...parameters.map((each, index) => `  ${each}${index + 1 < parameters.length ? "," : ""}`),
          ")",
        ];
  const comment = [...paragraphs, "", ...params, `@return ${returns}`].map((line) => (line === "" ? "#" : `# ${line}`));
  return [...comment, ...head, ...lines.map((line) => `  ${line}`), "end"];
}

function extrasOf({ body, takesKey }: Operation): string[] {
  return [...(body?.kind === "form" ? ["on_progress"] : []), ...(takesKey ? ["idempotency_key"] : [])];
}

function sending(verb: string, call: string[], rest: string): string[] {
  const short = `@core.${verb}(Call.new(${call.join(", ")})${rest})`;
  if (short.length <= 105) return [short];
  const parts = call.map((each, index) => `  ${each}${index + 1 < call.length ? "," : ""}`);
  return ["call = Call.new(", ...parts, ")", `@core.${verb}(call${rest})`];
}

function callOf(operation: Operation, args: Argument[]): string[] {
  const { method, path, body, answer } = operation;
  const byName = new Map(args.filter(({ place }) => place === "path").map((each) => [each.name, each.own]));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => `#{Call.segment(${byName.get(name)})}`);
  const hash = (place: Argument["place"]) => {
    const of = args.filter((each) => each.place === place);
    return of.length === 0 ? null : `{ ${of.map(({ name, own: its }) => `"${name}" => ${local(its)}`).join(", ")} }`;
  };
  const whole = args.find(({ place }) => place === "whole body");
  const extras = extrasOf(operation);
  return [
    ...[`method: "${method}"`, `path: "${filled}"`],
    ...(hash("query") === null ? [] : [`query: ${hash("query")}`]),
    ...(body === null
      ? []
      : [`${body.kind}: ${whole === undefined ? (hash("body") ?? "{}") : local(whole.own)}`.replace(/^json/, "body")]),
    ...(extras.includes("on_progress") ? ["on_progress: on_progress"] : []),
    ...(extras.includes("idempotency_key") ? ["takes_key: true", "key: idempotency_key"] : []),
    ...(answer.kind === "bytes" ? ["is_binary: true"] : []),
  ];
}

/** An argument with a word of the language as its name can be given, but only read like this. */
function local(name: string): string {
  return reserved.has(name) ? `binding.local_variable_get(:${name})` : name;
}

function signaturesOf(client: Client, tag: string): string {
  const group = client.groups.find((each) => each.tag === tag);
  const prefix = client.name === client.typesOf ? "" : `${client.typesOf}::`;
  const records = client.records.filter((each) => each.group === tag).map(rbsRecord);
  const methods = (group?.operations ?? []).flatMap((each) => signaturesIn(each, prefix));
  const api = [
    `class ${className(tag)}`,
    "  def initialize: (Core core) -> void",
    ...methods.map((each) => `  ${each}`),
    "end",
  ];
  const blocks = [...records, ...(group === undefined ? [] : [api])];
  return [
    ...[`# ${mark}`, "module ChatbotsPlatform", `  class ${client.name}`],
    ...blocks.flatMap((lines, index) => [...(index === 0 ? [] : [""]), ...lines.map((line) => `    ${line}`)]),
    ...["  end", "end", ""],
  ].join("\n");
}

function signaturesIn(operation: Operation, prefix: string): string[] {
  const { id, answer, streams, pages } = operation;
  const parametersOf = (args: Argument[]) =>
    [
      ...args.filter(({ place }) => place === "path").map(({ own: its, type }) => `${rbsType(type, prefix)} ${its}`),
      ...args
        .filter(({ place }) => place !== "path")
        .map(({ own: its, type, required }) => `${required ? "" : "?"}${its}: ${rbsType(type, prefix)}`),
      ...extrasOf(operation).map((its) =>
        its === "on_progress" ? `?${its}: ^(Integer, Integer) -> void` : `?${its}: String?`,
      ),
    ].join(", ");
  const both = (name: string, args: Argument[], item: string) =>
    `def ${snake(name)}: (${parametersOf(args)}) { (${item}) -> void } -> nil | (${parametersOf(args)}) -> Enumerator[${item}, nil]`;
  const type = answer.kind === "bytes" ? "String" : rbsType(answer.type, prefix);
  return [
    `def ${snake(id)}: (${parametersOf(argumentsOf(operation))}) -> ${type}`,
    ...(streams ? [both(`${id}Stream`, argumentsOf(operation), "Event")] : []),
    ...(pages === null ? [] : [both(pages.id, argumentsOfPages(operation), rbsType(pages.item, prefix))]),
  ];
}

function clientSignature({ name, credentials, groups }: Client): string {
  const parameters = credentials.map(({ own: its, required }) => (required ? `${its}: String` : `?${its}: String?`));
  return [
    ...[`# ${mark}`, "module ChatbotsPlatform", `  class ${name}`],
    ...groups.map(({ tag }) => `    attr_reader ${snake(tag)}: ${className(tag)}`),
    "",
    `    def initialize: (String base_url, ${parameters.join(", ")}, ?timeout: Numeric, ?retries: Retries) -> void`,
    ...["  end", "end", ""],
  ].join("\n");
}
