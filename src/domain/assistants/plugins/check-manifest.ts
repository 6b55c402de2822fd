import type { Deps } from "../../deps.ts";
import { DomainError, type FieldIssue } from "../../errors.ts";
import { hostClass } from "../../platform/outbound/check-url.ts";
import { OutboundError } from "../../platform/outbound/outbound-error.ts";
import { configSchemaIssues } from "./config-issues.ts";
import { placeholdersOf } from "./fill-headers.ts";
import { readSchema } from "./read-schema.ts";
import { reservedToolNames } from "./reserved-tool-names.ts";
import {
  maxDescriptionLength,
  maxHeaderLength,
  maxHeaders,
  maxNameLength,
  maxTools,
  toolNamePattern,
  versionPattern,
} from "./rules.ts";
import type { JsonSchema, Manifest, PluginServer, PluginTool } from "./types.ts";

/** A manifest as it is given, not yet checked. */
export interface GivenManifest {
  name: string;
  version: string;
  description: string;
  configSchema?: Record<string, unknown> | undefined;
  endpoint?: { url: string; headers?: Record<string, string> | undefined } | undefined;
  tools?: { name: string; description: string; parameters?: Record<string, unknown> | undefined }[] | undefined;
  mcpServer?: { url: string; headers?: Record<string, string> | undefined } | undefined;
}

/** What a request or its transport sets itself. */
const ownHeaders =
  /^(?:host|connection|content-.*|transfer-encoding|accept|accept-encoding|cookie|expect|te|trailer|upgrade|user-agent|mcp-.*|last-event-id|idempotency-key|cf-.*|x-forwarded-.*)$/;

/** Checks a manifest completely. Throws `validation_failed` with every issue. */
export function checkManifest(ctx: Pick<Deps, "outbound">, given: GivenManifest): Manifest {
  const issues: FieldIssue[] = [];
  const report = (path: (string | number)[], issue: string) => void issues.push({ path, issue, kind: "invalid" });
  const name = given.name.trim();
  if (name === "" || name.length > maxNameLength || /\p{Cc}/u.test(name))
    report(["name"], `A name has 1 to ${maxNameLength} characters.`);
  if (!versionPattern.test(given.version)) report(["version"], "A version is written as in 1.4.0.");
  if (given.description.length > maxDescriptionLength)
    report(["description"], `A description has at most ${maxDescriptionLength} characters.`);
  const configSchema = schemaAt(given.configSchema ?? { type: "object", properties: {} }, ["configSchema"]);
  for (const { path, issue } of configSchemaIssues(configSchema)) report(["configSchema", ...path], issue);
  const source = sourceOf();
  if (issues.length > 0)
    throw new DomainError("validation_failed", `The manifest is not valid: ${issues[0]?.issue}`, { issues });
  return { name, version: given.version, description: given.description.trim(), configSchema, source };

  function sourceOf(): Manifest["source"] {
    const { endpoint, mcpServer, tools } = given;
    if ((endpoint === undefined) === (mcpServer === undefined))
      report(["endpoint"], "A manifest has either tools with an endpoint, or an MCP server.");
    if (mcpServer !== undefined) {
      if (tools !== undefined) report(["tools"], "An MCP server lists its tools itself.");
      return { kind: "mcp", server: serverAt(mcpServer, "mcpServer") };
    }
    return { kind: "http", endpoint: serverAt(endpoint ?? { url: "" }, "endpoint"), tools: toolsOf(tools ?? []) };
  }

  function toolsOf(tools: NonNullable<GivenManifest["tools"]>): PluginTool[] {
    if (tools.length === 0 || tools.length > maxTools) report(["tools"], `A manifest has 1 to ${maxTools} tools.`);
    const seen = new Set<string>();
    return tools.slice(0, maxTools).map((tool, at) => {
      const place = ["tools", at];
      if (!toolNamePattern.test(tool.name))
        report([...place, "name"], "A tool's name begins with a letter and has at most 48 letters, digits, _ and -.");
      else if (reservedToolNames.includes(tool.name)) report([...place, "name"], "This name belongs to the platform.");
      else if (seen.has(tool.name)) report([...place, "name"], "Another tool has this name.");
      seen.add(tool.name);
      if (tool.description.trim() === "" || tool.description.length > maxDescriptionLength)
        report([...place, "description"], `A tool needs a description of at most ${maxDescriptionLength} characters.`);
      const parameters = schemaAt(tool.parameters ?? { type: "object", properties: {} }, [...place, "parameters"]);
      return { name: tool.name, description: tool.description.trim(), parameters };
    });
  }

  function schemaAt(schema: unknown, place: (string | number)[]): JsonSchema {
    const read = readSchema(schema, { isLenient: false });
    for (const { path, issue } of read.issues) report([...place, ...path], issue);
    return read.schema;
  }

  function serverAt(server: NonNullable<GivenManifest["endpoint"]>, place: string): PluginServer {
    const headers = Object.entries(server.headers ?? {});
    if (headers.length > maxHeaders) report([place, "headers"], `At most ${maxHeaders} headers are sent.`);
    for (const [header, value] of headers) checkHeader(header, value, [place, "headers", header]);
    let url = server.url;
    try {
      const checked = ctx.outbound.check(server.url);
      checked.hash = "";
      url = checked.href;
      // Secrets are sent there.
      if (checked.protocol !== "https:" && hostClass(checked.hostname) !== "loopback")
        report([place, "url"], "The URL must begin with https://.");
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      report([place, "url"], error.message);
    }
    return { url, headers: Object.fromEntries(headers.map(([header, value]) => [header.toLowerCase(), value])) };
  }

  function checkHeader(header: string, value: string, path: string[]): void {
    if (!/^[A-Za-z0-9-]{1,64}$/.test(header) || ownHeaders.test(header.toLowerCase()))
      report(path, "This header cannot be set.");
    if (value.length > maxHeaderLength || /[^\t\x20-\x7e]/.test(value))
      report(path, `A header has at most ${maxHeaderLength} printable ASCII characters.`);
    if (value.replace(/\{\{ ?config\.[\w.-]{1,200} ?\}\}/g, "").includes("{{"))
      report(path, "A setting is written as {{config.name}}.");
    for (const setting of placeholdersOf(value)) {
      let schema: JsonSchema | undefined = configSchema;
      for (const each of setting) {
        const properties: unknown = schema?.properties;
        schema = Object.hasOwn(properties ?? {}, each) ? (properties as Record<string, JsonSchema>)[each] : undefined;
      }
      if (!["string", "number", "integer", "boolean"].includes(String(schema?.type)))
        report(path, `The configuration has no setting ${setting.join(".")} that is a text, a number or a flag.`);
    }
  }
}
