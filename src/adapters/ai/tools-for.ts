import type { ChatTool } from "../../domain/assistants/chat-model/ports.ts";

/**
 * Tools in the shape that both kinds of endpoint accept; nothing when there are none, because an empty list is
 * rejected.
 */
export function toolsFor(tools: ChatTool[]): { tools?: { type: "function"; function: ChatTool }[] } {
  return tools.length === 0 ? {} : { tools: tools.map((tool) => ({ type: "function", function: tool })) };
}
