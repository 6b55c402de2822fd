/** A documented path and the same one under the other prefix: document 003 uses both (CONFLICTS S3-1). */
export function bothPrefixes(path: `/v1/${string}` | `/api/v1/${string}`): [documented: string, alias: string] {
  return [path, path.startsWith("/api/") ? path.slice("/api".length) : `/api${path}`];
}
