import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";

/** A regular expression in the source code. */
export interface Expression {
  /** The file, from the root of the repository. */
  file: string;
  line: number;
  source: string;
  flags: string;
}

type Node = Record<string, unknown> & { type?: string; start?: number; name?: string };

/** All regular expression literals under a folder, and the lines that build expressions at run time. */
export function collectExpressions(root: string, folder: string): { literals: Expression[]; built: Expression[] } {
  const literals: Expression[] = [];
  const built: Expression[] = [];
  for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = path.posix.join(folder, name.replaceAll("\\", "/"));
    const text = readFileSync(path.join(root, file), "utf8");
    const lineOf = (node: Node) => text.slice(0, node.start).split("\n").length;
    visit(parseSync(file, text).program, (node) => {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex !== undefined) literals.push({ file, line: lineOf(node), source: regex.pattern, flags: regex.flags });
      if (isConstruction(node)) built.push({ file, line: lineOf(node), source: "", flags: "" });
    });
  }
  return { literals, built };
}

function isConstruction(node: Node): boolean {
  return (node.type === "NewExpression" || node.type === "CallExpression") && (node.callee as Node).name === "RegExp";
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (typeof value === "object" && value !== null && !(value instanceof RegExp)) {
    see(value as Node);
    for (const child of Object.values(value)) visit(child, see);
  }
}
