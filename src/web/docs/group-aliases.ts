export interface Operation {
  operationId: string;
  "x-alias-of"?: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: { name: string; description?: string }[];
  [key: string]: unknown;
}

export interface Reference {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
  [key: string]: unknown;
}

/** A document with each operation once: its description names the paths under which it is served too. */
export function groupAliases(document: Reference): Reference {
  const aliases = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) {
      const of = operation["x-alias-of"];
      if (of !== undefined) aliases.set(of, [...(aliases.get(of) ?? []), path]);
    }
  }
  const paths = Object.entries(document.paths).flatMap(([path, methods]) => {
    const own = Object.entries(methods).filter(([, operation]) => operation["x-alias-of"] === undefined);
    if (own.length === 0) return [];
    return [
      [path, Object.fromEntries(own.map(([method, one]) => [method, withPaths(one, aliases.get(one.operationId))]))],
    ];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function withPaths(operation: Operation, paths: string[] | undefined): Operation {
  if (paths === undefined) return operation;
  const names = paths.map((path) => `\`${path}\``).join(", ");
  return { ...operation, description: `${operation.description}\n\nAlso served as ${names}.` };
}
