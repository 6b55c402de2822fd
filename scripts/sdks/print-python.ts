import { type Argument, argumentsOf, argumentsOfPages, recordsIn } from "./arguments.ts";
import { describedOf, docsOf, mark } from "./docs-of.ts";
import type { Client, Group, Operation } from "./model.ts";
import { pascal, snake, wrap } from "./names.ts";
import { pythonKeywords, pythonType, pythonTypes } from "./python-types.ts";

type Form = "sync" | "async";

/** The generated files of the Python library, by their paths in its package. */
export function printPython(clients: Client[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const client of clients) {
    const folder = client.name.toLowerCase();
    const typesFolder = client.typesOf.toLowerCase();
    for (const [name, text] of pythonTypes(client)) if (client.records.length > 0) files.set(`${folder}/${name}`, text);
    for (const group of client.groups) {
      files.set(`${folder}/api/${snake(group.tag)}.py`, groupOf(group, "sync", typesFolder));
      files.set(`${folder}/aio/${snake(group.tag)}.py`, groupOf(group, "async", typesFolder));
    }
    if (client.events.length > 0) files.set(`${folder}/webhook_event.py`, eventsOf(client.events));
    files.set(`${folder}/api/__init__.py`, `# ${mark}\n`);
    files.set(`${folder}/aio/__init__.py`, `# ${mark}\n`);
    files.set(`${folder}/__init__.py`, clientOf(client));
  }
  return files;
}

/** The module of what webhooks get: one of several records, told apart by `type`. */
function eventsOf(names: string[]): string {
  const lines = names.map((name) => `    ${name},`);
  return [
    ...[`# ${mark}`, '"""What a webhook gets. `type` says which event it is."""', "", "from typing import Union", ""],
    ...["from .types import (", ...lines, ")", "", "WebhookEvent = Union[", ...lines, "]", ""],
  ].join("\n");
}

/** The module of a client: its class, and the same for asyncio. */
function clientOf({ name, title, credentials, groups }: Client): string {
  const classOf = (form: Form) => [
    `class ${form === "sync" ? "" : "Async"}${name}:`,
    `    """${title}${form === "sync" ? "" : ", for asyncio"}."""`,
    "",
    "    def __init__(",
    "        self,",
    "        base_url: str,",
    "        *,",
    ...credentials.map(({ own: its, required }) =>
      required ? `        ${its}: str,` : `        ${its}: Optional[str] = None,`,
    ),
    "        timeout: float = 60,",
    "        retries: Retries = Retries(),",
    "    ) -> None:",
    `        """${credentials.map(({ own: its, docs }) => `${its}: ${docs}`).join("\n        ")}`,
    "        timeout: Seconds in which something must come.",
    '        """',
    "        credentials = {",
    ...credentials.map(
      ({ own: its, header, isBearer }) => `            "${header}": ${isBearer ? `bearer(${its})` : its},`,
    ),
    "        }",
    "        core = Core(base_url, credentials, timeout=timeout, retries=retries)",
    ...(form === "sync" ? [] : ["        waiting = AsyncCore(core)"]),
    ...groups.map(
      ({ tag }) => `        self.${snake(tag)} = ${classNameOf(tag, form)}(${form === "sync" ? "core" : "waiting"})`,
    ),
    "",
  ];
  const imports = (form: Form) =>
    groups.map(({ tag }) => `from .${form === "sync" ? "api" : "aio"}.${snake(tag)} import ${classNameOf(tag, form)}`);
  const bearer = credentials.some(({ isBearer }) => isBearer) ? "Core, bearer" : "Core";
  return [
    ...[`# ${mark}`, "from __future__ import annotations", "", "from typing import Optional", ""],
    ...[
      "from ..core.async_core import AsyncCore",
      `from ..core.core import ${bearer}`,
      "from ..core.retry import Retries",
    ],
    ...[...imports("sync"), ...imports("async"), "", "", ...classOf("sync"), "", ...classOf("async")],
  ].join("\n");
}

function classNameOf(tag: string, form: Form): string {
  return `${form === "sync" ? "" : "Async"}${pascal(tag)}Api`;
}

function groupOf({ tag, operations }: Group, form: Form, typesFolder: string): string {
  const methods = operations.flatMap((operation) => methodsOf(operation, form)).join("\n");
  const core = form === "sync" ? "Core" : "AsyncCore";
  const text = [
    `class ${classNameOf(tag, form)}:`,
    `    """${tag}."""`,
    "",
    `    def __init__(self, core: ${core}) -> None:`,
    "        self._core = core",
    "",
    methods,
  ].join("\n");
  const used = (names: string[]) => names.filter((each) => new RegExp(`\\b${each}\\b`).test(text));
  const records = [...new Set(operations.flatMap(recordsOf))].sort();
  const typing = used(["Any", "AsyncIterator", "Dict", "Iterator", "List", "Literal", "Optional", "Union"]);
  const call = used(["Call", "OMIT", "Omit", "Pages", "segment"]);
  const upload = used(["Progress", "Upload"]);
  return [
    ...[`# ${mark}`, "from __future__ import annotations", "", `from typing import ${typing.join(", ")}`, ""],
    ...(form === "sync" ? ["from ...core.core import Core"] : ["from ...core.async_core import AsyncCore"]),
    `from ...core.call import ${call.join(", ")}`,
    ...(used(["Event"]).length > 0 ? ["from ...core.stream import Event"] : []),
    ...(upload.length > 0 ? [`from ...core.upload import ${upload.join(", ")}`] : []),
    ...(records.length > 0
      ? [`from ...${typesFolder}.types import (`, ...records.map((each) => `    ${each},`), ")"]
      : []),
    ...["", "", text],
  ]
    .join("\n")
    .replace(/^from typing import \n/m, "");
}

function recordsOf(operation: Operation): string[] {
  const types = [...argumentsOf(operation).map(({ type }) => type), operation.answer.type];
  return [...types, ...(operation.pages === null ? [] : [operation.pages.item])].flatMap(recordsIn);
}

function methodsOf(operation: Operation, form: Form): string[] {
  const { id, answer, streams, pages } = operation;
  const args = argumentsOf(operation);
  const iterator = form === "sync" ? "Iterator" : "AsyncIterator";
  const awaits = form === "sync" ? "" : "await ";
  const type = answer.kind === "bytes" ? "bytes" : pythonType(answer.type);
  const call = callOf(operation, args);
  const methods = [
    methodOf(operation, { name: id, args, type, form, text: `return ${awaits}self._core.send(${call})` }),
  ];
  if (streams) {
    const text = `return self._core.stream(${call})`;
    methods.push(methodOf(operation, { name: `${id}Stream`, args, type: `${iterator}[Event]`, form: "sync", text }));
  }
  if (pages !== null) {
    const { style, parameter, items, next } = pages;
    const own = argumentsOfPages(operation);
    const rest = [style, parameter, items, next].map((each) => (each === null ? "None" : JSON.stringify(each)));
    const text = `return self._core.pages(${callOf(operation, own)}, Pages(${rest.join(", ")}))`;
    const item = `${iterator}[${pythonType(pages.item)}]`;
    methods.push(methodOf(operation, { name: pages.id, args: own, type: item, form: "sync", text }));
  }
  return methods;
}

interface Method {
  name: string;
  args: Argument[];
  type: string;
  form: Form;
  text: string;
}

function methodOf(operation: Operation, { name, args, type, form, text }: Method): string {
  const path = args.filter(({ place }) => place === "path").map((each) => `${own(each)}: ${pythonType(each.type)}`);
  const named = args
    .filter(({ place }) => place !== "path")
    .map((each) =>
      each.required
        ? `${own(each)}: ${pythonType(each.type)}`
        : `${own(each)}: Union[${pythonType(each.type)}, Omit] = OMIT`,
    );
  if (takesProgress(operation)) named.push("on_progress: Optional[Progress] = None");
  if (operation.takesKey) named.push("idempotency_key: Optional[str] = None");
  const parameters = ["self", ...path, ...(named.length === 0 ? [] : ["*", ...named])];
  const head = `${form === "async" ? "async " : ""}def ${snake(name)}`;
  const short = `    ${head}(${parameters.join(", ")}) -> ${type}:`;
  const signature =
    short.length <= 120
      ? [short]
      : [`    ${head}(`, ...parameters.map((each) => `        ${each},`), `    ) -> ${type}:`];
  return [...signature, ...docstringOf(operation, name, args), `        ${text}`, ""].join("\n");
}

function docstringOf(operation: Operation, name: string, args: Argument[]): string[] {
  const [first = [], ...more] = docsOf(operation);
  const what =
    name === operation.id
      ? ""
      : name === operation.pages?.id
        ? " All pages, one after the other."
        : " As events, while it is written.";
  const said = describedOf(args).flatMap(({ own: its, text }) => wrap(`${inPython(its)}: ${text}`, 104));
  const paragraphs = [[`"""${first.join(" ")}${what}`], ...more, ...(said.length === 0 ? [] : [said])];
  const lines = paragraphs.flatMap((each, index) => (index === 0 ? each : ["", ...each]));
  return [...lines, '"""'].map((line) => (line === "" ? "" : `        ${line.replaceAll("\\", "\\\\")}`));
}

function callOf(operation: Operation, args: Argument[]): string {
  const { method, path, body, answer, takesKey } = operation;
  const byName = new Map(args.filter(({ place }) => place === "path").map((each) => [each.name, each]));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => `{segment(${own(byName.get(name) as Argument)})}`);
  const dict = (place: Argument["place"]) => {
    const of = args.filter((each) => each.place === place);
    const pairs = of.map((each) => `"${each.name}": ${own(each)}`);
    const short = `{${pairs.join(", ")}}`;
    if (of.length === 0) return null;
    return short.length <= 90 ? short : `{\n${pairs.map((each) => `                ${each},\n`).join("")}            }`;
  };
  const whole = args.find(({ place }) => place === "whole body");
  const content = whole === undefined ? (dict("body") ?? "{}") : own(whole);
  const parts = [
    ...[`"${method}"`, `${filled.includes("{") ? "f" : ""}"${filled}"`],
    ...(dict("query") === null ? [] : [`query=${dict("query")}`]),
    ...(body === null ? [] : [`${body.kind === "form" ? "form" : "body"}=${content}`]),
    ...(takesProgress(operation) ? ["on_progress=on_progress"] : []),
    ...(takesKey ? ["takes_key=True", "key=idempotency_key"] : []),
    ...(answer.kind === "bytes" ? ["is_binary=True"] : []),
  ];
  const short = `Call(${parts.join(", ")})`;
  return short.length <= 80 ? short : `Call(\n${parts.map((each) => `            ${each},\n`).join("")}        )`;
}

function takesProgress({ body }: Operation): boolean {
  return body?.kind === "form";
}

function own({ own: name }: Argument): string {
  return inPython(name);
}

function inPython(name: string): string {
  return pythonKeywords.has(name) ? `${name}_` : name;
}
