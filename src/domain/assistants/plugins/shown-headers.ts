import { placeholdersOf } from "./fill-headers.ts";
import { maskedSecret } from "./rules.ts";
import type { PluginServer } from "./types.ts";

/** The headers of a server as every account may see them: a value that no setting fills may be a key of the platform. */
export function shownHeaders({ headers }: PluginServer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, placeholdersOf(value).length > 0 ? value : maskedSecret]),
  );
}
