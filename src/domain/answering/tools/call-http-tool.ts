import { isNestedDeeper } from "../../../kit/is-nested-deeper.ts";
import type { McpOptions, McpTarget } from "../../assistants/plugins/ports.ts";
import { maxAnswerBytes } from "../../assistants/plugins/rules.ts";
import { ToolCallError } from "../../assistants/plugins/tool-call-error.ts";
import type { Deps } from "../../deps.ts";
import { maxResultLevels, readResultText } from "./render-result.ts";

const types = ["application/json", "application/problem+json", "text/plain"];

/**
 * Calls a tool of an HTTP endpoint: `POST` with `{ "tool", "arguments" }`, answered with JSON or plain text. Redirects are followed
 * within the endpoint's origin only, because the headers contain secrets. `idempotencyKey` is the same when the same answer is made
 * again after a crash. Returns what the endpoint answered; throws `OutboundError` or `ToolCallError`.
 */
export async function callHttpTool(
  ctx: Pick<Deps, "outbound">,
  target: McpTarget,
  call: { tool: string; arguments: Record<string, unknown>; idempotencyKey: string },
  { signal, withinMs }: McpOptions,
): Promise<unknown> {
  const { origin } = new URL(target.url);
  const response = await ctx.outbound.fetch({
    ...{ url: target.url, method: "POST", signal, deadlineMs: withinMs, maxBytes: maxAnswerBytes, maxRedirects: 3 },
    headers: {
      ...target.headers,
      "content-type": "application/json",
      accept: types.join(", "),
      "idempotency-key": call.idempotencyKey,
    },
    body: JSON.stringify({ tool: call.tool, arguments: call.arguments }),
    mayFollow: (next) => next.origin === origin,
    accepts: types,
  });
  if (response.status < 200 || response.status >= 300) {
    await response.cancel();
    throw new ToolCallError("refused", `The endpoint answered ${response.status}.`);
  }
  const text = new TextDecoder().decode(await response.bytes());
  if (/^\s*<(?:!doctype|html)\b/i.test(text)) throw new ToolCallError("type_refused", "The endpoint answered HTML.");
  if (isNestedDeeper(text, maxResultLevels)) {
    throw new ToolCallError("malformed", `The endpoint's answer has more than ${maxResultLevels} levels.`);
  }
  const result = readResultText(text);
  const isJson = response.headers.get("content-type")?.includes("json");
  // A number, a flag or a text alone is JSON too.
  if (isJson && typeof result === "string" && !isJsonText(result))
    throw new ToolCallError("malformed", "The endpoint's answer is not JSON, although its type says so.");
  return isJson && typeof result === "string" ? (result === "" ? "" : JSON.parse(result)) : result;
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text || "null");
    return true;
  } catch {
    return false;
  }
}
