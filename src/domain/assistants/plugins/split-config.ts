import { maskedSecret } from "./rules.ts";
import { secretPaths } from "./secret-paths.ts";
import type { JsonSchema } from "./types.ts";

type Config = Record<string, unknown>;
/** Secrets of a configuration by their paths. */
export type Secrets = [path: string[], value: string][];

/** A configuration without its secrets, and the secrets. */
export function splitConfig(schema: JsonSchema, config: Config): { open: Config; secrets: Secrets } {
  const open = structuredClone(config);
  const secrets: Secrets = [];
  for (const path of secretPaths(schema)) {
    const parent = parentOf(open, path);
    const name = path.at(-1)!;
    if (parent === null || !Object.hasOwn(parent, name)) continue;
    if (typeof parent[name] === "string") secrets.push([path, parent[name]]);
    delete parent[name];
  }
  return { open, secrets };
}

/** The whole configuration again. With `isMasked` each secret is `maskedSecret`. */
export function joinConfig(open: Config, secrets: Secrets, isMasked = false): Config {
  const config = structuredClone(open);
  for (const [path, value] of secrets) {
    let parent = config;
    for (const name of path.slice(0, -1)) {
      if (!Object.hasOwn(parent, name)) parent[name] = {};
      parent = parent[name] as Config;
    }
    parent[path.at(-1)!] = isMasked ? maskedSecret : value;
  }
  return config;
}

/** A changed configuration with the secrets that were sent back masked, or not at all, as they were; null removes one. */
export function keepSecrets(schema: JsonSchema, changed: Config, secrets: Secrets): Config {
  const config = structuredClone(changed);
  for (const path of secretPaths(schema)) {
    const parent = parentOf(config, path);
    const name = path.at(-1)!;
    const known = secrets.find(([each]) => each.join("\0") === path.join("\0"))?.[1];
    const isKept = parent === null || !Object.hasOwn(parent, name) || parent[name] === maskedSecret;
    // An object that was left out as a whole takes its secrets with it.
    if (parent === null) continue;
    if (parent[name] === null || (isKept && known === undefined)) delete parent[name];
    else if (isKept) parent[name] = known;
  }
  return config;
}

/** The object that holds the last name of a path; null when there is none. */
function parentOf(config: Config, path: string[]): Config | null {
  let parent: unknown = config;
  for (const name of path.slice(0, -1)) {
    parent =
      typeof parent === "object" && parent !== null && Object.hasOwn(parent, name) ? (parent as Config)[name] : null;
  }
  return typeof parent === "object" && parent !== null && !Array.isArray(parent) ? (parent as Config) : null;
}
