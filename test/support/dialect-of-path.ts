/** The dialects that have an OpenAPI document, by its name. */
export const dialectNames = ["replyx", "replycx", "chatbots"] as const;
export type DialectName = (typeof dialectNames)[number];

const replycxPath = /^\/(v1\/|api\/v1\/(ai\/|conversation\/|conversations\b|accounts\/))/;

/** The dialect that serves a path, as `src/dispatch.ts` chooses it. */
export function dialectOfPath(path: string): DialectName {
  if (replycxPath.test(path)) return "replycx";
  return path.startsWith("/api/v1/") ? "chatbots" : "replyx";
}
