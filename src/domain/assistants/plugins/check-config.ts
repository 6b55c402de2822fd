import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { configIssues } from "./config-issues.ts";
import { fillHeaders } from "./fill-headers.ts";
import { maxConfigLength } from "./rules.ts";
import { ToolCallError } from "./tool-call-error.ts";
import type { JsonSchema, Plugin } from "./types.ts";

/**
 * The configuration with the defaults of the schema's own properties, checked by the plugin's schema and by what that does not
 * check (`configIssues`). Throws `validation_failed`; no issue repeats a value, which may be a secret.
 */
export async function checkConfig(
  ctx: Pick<Deps, "jsonSchemas">,
  plugin: Pick<Plugin, "configSchema" | "source">,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { configSchema: schema, source } = plugin;
  const config = { ...defaultsOf(schema), ...given };
  const found =
    JSON.stringify(config).length > maxConfigLength
      ? [{ path: [], issue: `A configuration has at most ${maxConfigLength} characters.` }]
      : [...configIssues(schema, config), ...(await ctx.jsonSchemas.check(schema, config))];
  if (found.length === 0) {
    try {
      fillHeaders((source.kind === "mcp" ? source.server : source.endpoint).headers, config);
    } catch (error) {
      if (!(error instanceof ToolCallError)) throw error;
      found.push({ path: [], issue: error.message });
    }
  }
  if (found.length === 0) return config;
  const issues = found.map(({ path, issue }) => ({ path: ["config", ...path], issue, kind: "invalid" as const }));
  throw new DomainError("validation_failed", "The configuration does not match the plugin's schema.", { issues });
}

function defaultsOf(schema: JsonSchema): Record<string, unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return Object.fromEntries(
    properties.flatMap(([name, property]) => (property.default === undefined ? [] : [[name, property.default]])),
  );
}
