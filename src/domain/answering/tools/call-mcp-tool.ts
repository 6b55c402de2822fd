import type { McpOptions, McpTarget } from "../../assistants/plugins/ports.ts";
import { ToolCallError } from "../../assistants/plugins/tool-call-error.ts";
import type { JsonSchema } from "../../assistants/plugins/types.ts";
import type { Deps } from "../../deps.ts";
import { readResultText } from "./render-result.ts";

/**
 * Calls a tool of an MCP server. What it returns is checked by the tool's output schema, whichever page of the list it was on.
 * Pictures and other files are not read. Throws `OutboundError` or `ToolCallError`, also when the tool itself reports an error.
 */
export async function callMcpTool(
  ctx: Pick<Deps, "mcp" | "jsonSchemas">,
  target: McpTarget,
  call: { tool: string; arguments: Record<string, unknown>; outputSchema: JsonSchema | null },
  options: McpOptions,
): Promise<unknown> {
  const result = await ctx.mcp.callTool(target, call.tool, call.arguments, options);
  const texts = result.content.flatMap(textOf);
  if (result.isError) {
    const said = texts.join(" ").replace(/\s+/g, " ");
    throw new ToolCallError("tool_error", said === "" ? "The tool reports an error." : said);
  }
  if (call.outputSchema !== null) {
    const { structuredContent } = result;
    const broken = (issue: string) =>
      new ToolCallError("malformed", `The result does not match the tool's output schema: ${issue}`);
    if (structuredContent === undefined) throw broken("It is not structured.");
    const [issue] = await ctx.jsonSchemas.check(call.outputSchema, structuredContent);
    if (issue !== undefined) throw broken(issue.issue);
  }
  if (result.structuredContent !== undefined) return result.structuredContent;
  const read = texts.map(readResultText);
  return read.length === 1 ? read[0] : read.every((each) => typeof each === "string") ? read.join("\n") : read;
}

function textOf(block: Record<string, unknown>): string[] {
  const { type, text, resource, uri, title, name } = block;
  if (type === "text" && typeof text === "string") return [text];
  if (type === "resource") {
    const inner = (resource as { text?: unknown } | undefined)?.text;
    return typeof inner === "string" ? [inner] : [];
  }
  return type === "resource_link" ? [[title ?? name, uri].filter((each) => typeof each === "string").join(": ")] : [];
}
