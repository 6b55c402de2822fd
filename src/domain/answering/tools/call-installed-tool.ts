import { sha256 } from "../../../kit/sha256.ts";
import { hideSecrets } from "../../assistants/plugins/hide-secrets.ts";
import type { Installed } from "../../assistants/plugins/read-installed.ts";
import { callTimeoutMs, maxArgumentsLength } from "../../assistants/plugins/rules.ts";
import { targetOf } from "../../assistants/plugins/target-of.ts";
import { ToolCallError, toolErrorOf } from "../../assistants/plugins/tool-call-error.ts";
import type { ListedTool } from "../../assistants/plugins/types.ts";
import type { Deps } from "../../deps.ts";
import { callHttpTool } from "./call-http-tool.ts";
import { callMcpTool } from "./call-mcp-tool.ts";
import { renderResult } from "./render-result.ts";
import { shownArguments } from "./shown-arguments.ts";
import type { ToolCall, ToolOutcome } from "./types.ts";

export type ToolDeps = Pick<Deps, "clock" | "outbound" | "mcp" | "jsonSchemas">;

/** A tool of an installation. */
export interface InstalledTool {
  installed: Installed;
  tool: ListedTool;
}

/** `key` names the turn, `language` (BCP 47) is that of the answer. */
export interface CallContext {
  signal: AbortSignal;
  withinMs: number;
  key: string;
  language: string;
}

/**
 * Calls a tool: its arguments are checked by its schema first. Nothing that the server says contains the installation's secrets
 * afterwards, even when it repeats them. Never throws, except the abort reason. `wasSent` tells whether the server was asked.
 */
export async function callInstalledTool(
  ctx: ToolDeps,
  { installed, tool }: InstalledTool,
  call: ToolCall,
  context: CallContext,
): Promise<ToolOutcome & { wasSent: boolean }> {
  const { plugin } = installed;
  const begun = ctx.clock();
  let wasSent = false;
  const trace = {
    plugin: { id: plugin.id, name: plugin.name },
    tool: tool.name,
    arguments: shownArguments(tool.parameters, call.arguments),
  };
  const ended = () => ctx.clock() - begun;
  try {
    await checkArguments(ctx, tool, call);
    const target = targetOf(installed);
    const options = { signal: context.signal, withinMs: Math.min(context.withinMs, callTimeoutMs) };
    wasSent = true;
    const given = { tool: tool.name, arguments: call.arguments };
    const result =
      plugin.source.kind === "mcp"
        ? await callMcpTool(ctx, target, { ...given, outputSchema: tool.outputSchema }, options)
        : await callHttpTool(ctx, target, { ...given, idempotencyKey: await keyOf(context.key, given) }, options);
    const shown = hideSecrets(installed.secrets, result);
    const text = renderResult(shown, context.language) || "The tool returned nothing.";
    return { trace: { ...trace, state: "succeeded", milliseconds: ended() }, text, wasSent };
  } catch (error) {
    context.signal.throwIfAborted();
    const shown = toolErrorOf(error, installed.secrets);
    return { trace: { ...trace, state: "failed", milliseconds: ended(), error: shown }, text: null, wasSent };
  }
}

async function checkArguments(ctx: ToolDeps, tool: ListedTool, call: ToolCall): Promise<void> {
  if (call.isMalformed) throw new ToolCallError("invalid_arguments", "The arguments are not a JSON object.");
  if (JSON.stringify(call.arguments).length > maxArgumentsLength)
    throw new ToolCallError("invalid_arguments", `The arguments have more than ${maxArgumentsLength} characters.`);
  const issues = await ctx.jsonSchemas.check(tool.parameters, call.arguments);
  if (issues.length === 0) return;
  const said = issues.slice(0, 3).map(({ path, issue }) => (path.length === 0 ? issue : `${path.join(".")}: ${issue}`));
  throw new ToolCallError("invalid_arguments", said.join(" "));
}

async function keyOf(turn: string, given: { tool: string; arguments: Record<string, unknown> }): Promise<string> {
  return (await sha256(`${turn}:${JSON.stringify(given)}`)).slice(0, 32);
}
