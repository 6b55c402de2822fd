import { StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { ErrorCode, McpError } from "@modelcontextprotocol/sdk/types.js";
import { ToolCallError } from "../../domain/assistants/plugins/tool-call-error.ts";
import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";

/**
 * Whether a server does not know the session any more: 404 by the specification (2025-11-25, "Session Management"), and 400 with
 * such a message by many servers.
 */
export function isSessionExpired(error: unknown): boolean {
  if (!(error instanceof StreamableHTTPError)) return false;
  return error.code === 404 || (error.code === 400 && /session/i.test(error.message));
}

/** The error of a call as the domain knows it. What a server wrote into a refusal is not repeated. */
export function mcpFailureOf(error: unknown): ToolCallError | OutboundError {
  if (error instanceof ToolCallError || error instanceof OutboundError) return error;
  if (error instanceof StreamableHTTPError) {
    const status = error.code ?? 0;
    if (isSessionExpired(error)) return new ToolCallError("refused", "The MCP server ends its sessions at once.");
    return new ToolCallError("refused", `The MCP server answered ${status}.`);
  }
  if (error instanceof McpError) {
    if (error.code === ErrorCode.RequestTimeout)
      return new ToolCallError("timeout", "The MCP server did not answer in time.");
    return new ToolCallError("tool_error", error.message.replace(/^MCP error -?\d+: /, ""));
  }
  return new ToolCallError("malformed", "The answer of the MCP server does not follow the protocol.", { cause: error });
}
