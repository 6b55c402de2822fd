/** The dialects that have an OpenAPI document, by its name. */
export const dialectNames = ["replyx", "replycx"] as const;
export type DialectName = (typeof dialectNames)[number];

const replycxPath = /^\/(v1\/|api\/v1\/(ai\/|conversation\/|conversations\b|accounts\/))/;

/** The dialect that serves a path, as `src/dispatch.ts` chooses it. */
export function dialectOfPath(path: string): DialectName {
  return replycxPath.test(path) ? "replycx" : "replyx";
}
