/** What Swagger UI expects of a resolver: the part, complete, and what was wrong with it. */
interface Resolved {
  spec: unknown;
  errors: Error[];
}

interface Options {
  /** The address of the document. */
  baseDoc?: string;
}

/**
 * The part of a document at a path, with each reference replaced by what it names. A part is found again by its `$$ref`, from
 * which Swagger UI reads the names of schemas. A reference inside what it names stays as it is. Swagger UI's own resolver
 * reads the whole document anew for each part: of hundreds of routes, that takes seconds for every one that is opened.
 */
export async function resolveSubtree(document: unknown, path: string[], options: Options = {}): Promise<Resolved> {
  const base = options.baseDoc ?? "";
  const resolve = (value: unknown, within: string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => resolve(one, within));
    if (!isObject(value)) return value;
    const { $ref: reference } = value;
    if (typeof reference === "string" && reference.startsWith("#/")) return named(value, reference, within);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, within)]));
  };
  const named = (value: Record<string, unknown>, reference: string, within: string[]): unknown => {
    const found = at(document, reference.slice(2).split("/").map(unescaped));
    if (!isObject(found) || within.includes(reference)) return value;
    const { $ref: _, ...beside } = value;
    const resolved = resolve(found, [...within, reference]) as Record<string, unknown>;
    return { ...resolved, ...(resolve(beside, within) as object), $$ref: `${base}${reference}` };
  };
  return { spec: resolve(at(document, path), []) ?? null, errors: [] };
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((whole, key) => (isObject(whole) ? whole[key] : undefined), value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A part of a JSON pointer, as the key that it stands for. */
function unescaped(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
