/** A node of JSON-LD. */
export type Node = Record<string, unknown>;

const MAX_SCRIPT_LENGTH = 2_000_000;
const MAX_DEPTH = 12;
const MAX_NODES = 20_000;

/**
 * All nodes of a page's JSON-LD scripts in order, those of lists, graphs and other nodes included. Scripts that are not
 * JSON are ignored. A reference to another node (`{"@id": …}`) is replaced by it in the result of `resolve`.
 */
export function parseJsonLd(scripts: string[]): { nodes: Node[]; resolve: (value: unknown) => Node[] } {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();

  function collect(value: unknown, depth: number): void {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) collect(one, depth + 1);
      return;
    }
    const node = value as Node;
    nodes.push(node);
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1) byId.set(id, node);
    for (const one of Object.values(node)) collect(one, depth + 1);
  }

  for (const script of scripts) if (script.length <= MAX_SCRIPT_LENGTH) collect(parse(script), 0);
  return {
    nodes,
    resolve: (value) =>
      listOf(value).flatMap((one) => {
        if (typeof one !== "object" || one === null) return [];
        const node = one as Node;
        return [byId.get(String(node["@id"])) ?? node];
      }),
  };
}

/** A property's values: JSON-LD writes a single one without a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a node has one of the types, with or without the address of the vocabulary. */
export function isOfType(node: Node, types: ReadonlySet<string>): boolean {
  return listOf(node["@type"]).some((type) => types.has(String(type).replace(/^.*[/#:]/, "")));
}

/** The text of a property; empty when it has none. */
export function textOf(node: Node, name: string): string {
  const [value] = listOf(node[name]);
  if (typeof value === "string" || typeof value === "number") return String(value).trim();
  if (typeof value !== "object" || value === null) return "";
  const { "@value": written, name: named } = value as Node;
  return typeof (written ?? named) === "string" ? String(written ?? named).trim() : "";
}

/** Common mistakes are mended: comments around the script, line breaks in strings, commas at the end of a list. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\/\s?<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s?\]\]>|\/\*\s?\]\]>\s?\*\/|\]\]>|;)$/, "");
  const whole = bare.replace(/\p{Cc}/gu, " ");
  for (const text of [bare, whole, whole.replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form may be valid.
    }
  }
  return null;
}
