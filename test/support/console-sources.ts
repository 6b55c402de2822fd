import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";

const root = path.join(import.meta.dirname, "../../src/web/console");

/** A node of the syntax tree, as ESTree names it; only what the tests read. */
export interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

export interface SourceFile {
  /** From `src/web/console`: `pages/inbox/page.tsx`. */
  name: string;
  text: string;
  program: Node;
}

let files: SourceFile[] | undefined;

/** Every module of the console that is written by hand, with its syntax tree. */
export function consoleSources(): SourceFile[] {
  files ??= globSync("**/*.{ts,tsx}", { cwd: root })
    .filter((name) => !name.startsWith("client/generated/") && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => parseSource(name, readFileSync(path.join(root, name), "utf8")));
  return files;
}

/** Throws when the text is no TypeScript. */
export function parseSource(name: string, text: string): SourceFile {
  const { program, errors } = parseSync(name, text, { lang: name.endsWith(".tsx") ? "tsx" : "ts" });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return { name, text, program: program as unknown as Node };
}

/** Visits a node and all below it; below one for which `visit` returns false, nothing is visited. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isNode(each)) walk(each, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** Where a node is, for a message: `pages/inbox/page.tsx:12`. */
export function placeIn({ name, text }: SourceFile, { start }: Node): string {
  return `${name}:${text.slice(0, start).split("\n").length}`;
}
