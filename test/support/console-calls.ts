import path from "node:path";
import { consoleSources, type Node, placeIn, type SourceFile, walk } from "./console-sources.ts";

export type Role = "operator" | "user" | "admin";
/** Which users may call an operation: `owner` is every role but operators. */
export type Needs = "owner" | "admin" | "other";

export const everybody: readonly Role[] = ["operator", "user", "admin"];
const allowed: Record<Needs, readonly Role[]> = { owner: ["user", "admin"], admin: ["admin"], other: [] };
const operation = /^(GET|POST|PUT|PATCH|DELETE) \//;

/** The tabs of pages by role: what `tabsOf` in a page's `tabs.ts` returns. The folder of a tab has its name. */
export type TabsOfPages = Readonly<Record<string, Readonly<Record<Role, readonly string[]>>>>;

/** A call that a role which sees its place could only be refused: `pages/inbox/list.tsx:7 POST /api/labels (operator)`. */
export function refusedCalls(
  needs: Readonly<Record<string, Needs | undefined>>,
  files: SourceFile[] = consoleSources(),
  tabs: TabsOfPages = {},
): string[] {
  const visible = rolesOfFiles(files, needs);
  return files.flatMap((file) => {
    const { called, guards } = operationsOf(file);
    return called.flatMap(({ name, node }) => {
      const needed = needs[name];
      if (needed === undefined) return [];
      const isGuarded = guards.some((guard) => guard === name || isAtLeast(needs[guard], needed));
      const refused = (visible.get(file.name) ?? []).filter(
        (role) => hasTab(file.name, role, tabs) && !allowed[needed].includes(role),
      );
      return isGuarded || refused.length === 0 ? [] : [`${placeIn(file, node)} ${name} (${refused.join(", ")})`];
    });
  });
}

/** Whether a file is in no tab, or in one that the role sees. */
function hasTab(name: string, role: Role, tabs: TabsOfPages): boolean {
  const [, page = "", folder = ""] = /^(pages\/[^/]+)\/([^/]+)\//.exec(name) ?? [];
  const ofPage = tabs[page];
  const isTab = ofPage !== undefined && everybody.some((each) => ofPage[each].includes(folder));
  return !isTab || ofPage[role].includes(folder);
}

function isAtLeast(guard: Needs | undefined, needed: Needs): boolean {
  return guard !== undefined && allowed[guard].every((role) => allowed[needed].includes(role));
}

/**
 * Who sees what a file draws: a page those to whom `layout/pages.ts` gives it; another file those who see a file that imports it,
 * without the ones whom that file keeps away by `mayCall`.
 */
function rolesOfFiles(files: SourceFile[], needs: Readonly<Record<string, Needs | undefined>>): Map<string, Role[]> {
  const pages = rolesOfPages(files);
  const byName = new Map(files.map((file) => [file.name, file]));
  const visible = new Map<string, Role[]>();
  const show = (name: string, roles: readonly Role[]) => {
    const known = visible.get(name);
    const next = [...new Set([...(known ?? []), ...roles])];
    if (known?.length === next.length) return;
    visible.set(name, next);
    const file = byName.get(name);
    if (file === undefined) return;
    const passed = next.filter((role) => isLetThrough(file, role, needs));
    // A page is reached by its address only.
    for (const imported of importsOf(file)) if (!pages.has(imported)) show(imported, passed);
  };
  show("start.tsx", everybody);
  for (const [name, roles] of pages) show(name, roles);
  return visible;
}

/** A file that asks `mayCall` shows the files that it imports to those who may only. */
function isLetThrough(file: SourceFile, role: Role, needs: Readonly<Record<string, Needs | undefined>>): boolean {
  return operationsOf(file).asked.every((name) => needs[name] === undefined || allowed[needs[name]].includes(role));
}

/** The roles of each page's module, from `layout/pages.ts`. */
function rolesOfPages(files: SourceFile[]): Map<string, readonly Role[]> {
  const file = files.find(({ name }) => name === "layout/pages.ts");
  if (file === undefined) throw new Error("There is no layout/pages.ts.");
  const pages = new Map<string, readonly Role[]>();
  walk(file.program, (node) => {
    if (node.type !== "ObjectExpression") return;
    const text = file.text.slice(node.start, node["end"] as number);
    const view = /import\("\.\.\/(pages\/[^"]+)"\)/.exec(text)?.[1];
    if (view === undefined || text.split("import(").length > 2) return;
    const given = /roles: (\[[^\]]*\]|\w+)/.exec(text)?.[1];
    const list = given === undefined ? undefined : given.startsWith("[") ? given : constOf(file, given);
    pages.set(view, list === undefined ? everybody : (JSON.parse(list) as Role[]));
  });
  return pages;
}

function constOf({ text }: SourceFile, name: string): string {
  const found = new RegExp(`const ${name}\\b[^=]*= (\\[[^\\]]*\\])`).exec(text)?.[1];
  if (found === undefined) throw new Error(`layout/pages.ts: what is ${name}?`);
  return found;
}

function importsOf({ name, program }: SourceFile): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const isImport = ["ImportDeclaration", "ExportNamedDeclaration", "ImportExpression"].includes(node.type);
    const source = isImport && node["importKind"] !== "type" ? (node["source"] as Node | null)?.["value"] : undefined;
    if (typeof source === "string" && source.startsWith(".")) found.push(path.join(path.dirname(name), source));
    return undefined;
  });
  return found;
}

interface Operations {
  /** What it may call. */
  called: { name: string; node: Node }[];
  /** What `mayCall` or the `calls` of a button is asked for. */
  guards: string[];
  /** Of these, what `mayCall` is asked for. */
  asked: string[];
}

const known = new WeakMap<SourceFile, Operations>();

function operationsOf(file: SourceFile): Operations {
  const before = known.get(file);
  if (before !== undefined) return before;
  const found: Operations = { called: [], guards: [], asked: [] };
  const constants = constantsOf(file);
  walk(file.program, (node) => {
    // Types, and what is only read anew, call nothing.
    if (node.type.startsWith("TSType") || node.type === "TSLiteralType") return false;
    const callee = node.type === "CallExpression" ? (node["callee"] as Node)["name"] : undefined;
    if (callee === "invalidate") return false;
    const isAttribute = node.type === "JSXAttribute" && (node["name"] as Node)["name"] === "calls";
    if (callee === "mayCall" || callee === "mayCallAs" || isAttribute) {
      const names = namesIn(node, constants);
      found.guards.push(...names);
      if (!isAttribute) found.asked.push(...names);
      return false;
    }
    const value = node.type === "Literal" ? node["value"] : undefined;
    if (typeof value === "string" && operation.test(value)) found.called.push({ name: value, node });
    return undefined;
  });
  known.set(file, found);
  return found;
}

function constantsOf({ program }: SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator") return undefined;
    const init = node["init"] as Node | null;
    const value = init?.type === "TSAsExpression" ? (init["expression"] as Node)["value"] : init?.["value"];
    if (typeof value === "string") found.set(String((node["id"] as Node)["name"]), value);
    return undefined;
  });
  return found;
}

function namesIn(node: Node, constants: Map<string, string>): string[] {
  const found: string[] = [];
  walk(node, (each) => {
    const value = each.type === "Literal" ? each["value"] : constants.get(String(each["name"]));
    if (typeof value === "string" && operation.test(value)) found.push(value);
    return undefined;
  });
  return found;
}
