import { chatbots } from "../../../src/api/chatbots/dialect.ts";
import type { Dialect } from "../../../src/api/kit/dialect.ts";
import { replycx } from "../../../src/api/replycx/dialect.ts";
import { replyx } from "../../../src/api/replyx/dialect.ts";
import { type Document, readDocument } from "../read-model.ts";
import { fileOf } from "./names.ts";
import { printFrames } from "./print-frames.ts";
import { printOperation } from "./print-operation.ts";
import { printTypes } from "./print-types.ts";
import { readOperations } from "./read-operations.ts";

export const banner = "/* Generated from the routes of the API (npm run sdks). */";

/** The dialects of the client, by the name of their entry point. */
export const dialects: Record<string, Dialect> = { replyx, replycx, chatbots };

/** The generated files, by their path in the client's source. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, dialect] of Object.entries(dialects)) {
    for (const [file, text] of await generateDialect(dialect)) files.set(`${name}/${file}`, `${banner}\n${text}\n`);
  }
  files.set("socket/generated/frames.ts", `${banner}\n${await printFrames()}\n`);
  return files;
}

async function generateDialect(dialect: Dialect): Promise<Map<string, string>> {
  const document = readDocument(dialect);
  const operations = readOperations(document);
  const types = await printTypes(document, operations);
  const byTag = Map.groupBy(operations, ({ tag }) => fileOf(tag));
  const files = new Map<string, string>();
  for (const [file, ofTag] of byTag) {
    const bodies = ofTag.map((operation) => printOperation(operation, types, document));
    files.set(`${file}.ts`, withImports(bodies.join("\n\n"), types.text));
  }
  const entries = [...byTag.keys(), "types"].map((file) => `export * from "./${file}.ts";`);
  files.set("index.ts", entries.join("\n"));
  files.set(
    "types.ts",
    `import type { Upload } from "../core/operation.ts";\n\n${types.text}${eventsOf(document)}`.replace(
      unusedUpload,
      "$1",
    ),
  );
  return files;
}

/** What a webhook gets: one of several types, told apart by `type`. */
function eventsOf({ webhooks }: Document): string {
  if (webhooks === undefined) return "";
  const names = Object.values(webhooks).flatMap(({ post }) =>
    Object.values(post.requestBody.content).map(({ schema }) => String(schema["$ref"]).split("/").at(-1)),
  );
  return `\n\n/** What a webhook gets. */\nexport type WebhookEvent =\n  | ${names.join("\n  | ")}`;
}

const unusedUpload = /^import type \{ Upload \}.*\n\n((?![\s\S]*\bUpload\b)[\s\S]*)$/;

const core: [file: string, kind: "" | "type ", names: string[]][] = [
  ["call", "", ["call", "fetchRaw"]],
  ["client", "type ", ["Client"]],
  ["each-item", "", ["eachItem"]],
  ["operation", "type ", ["CallOptions", "Operation"]],
  ["stream", "", ["Delta", "stream"]],
];

/** Puts the imports that the text needs before it. Types are named after their module where they are many. */
function withImports(text: string, types: string): string {
  const isUsed = (name: string) => new RegExp(`(?<![.\\w"])${name}\\b`).test(text);
  const lines = core.flatMap(([file, kind, names]) => {
    const used = names.filter(isUsed).map((name) => (name === "Delta" ? "type Delta" : name));
    return used.length === 0 ? [] : [`import ${kind}{ ${used.join(", ")} } from "../core/${file}.ts";`];
  });
  const known = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string);
  const used = known.filter((name) =>
    new RegExp(`(?<![.\\w"])${name}(?=[\\[;>,) ]|$)`, "m").test(withoutComments(text)),
  );
  const qualified = text.includes("types.") ? ['import type * as types from "./types.ts";'] : [];
  const named =
    used.length === 0
      ? []
      : [
          `import type {\n${used
            .sort()
            .map((name) => `  ${name},\n`)
            .join("")}} from "./types.ts";`,
        ];
  return [...lines, ...qualified, ...named, "", text].join("\n");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, "");
}
