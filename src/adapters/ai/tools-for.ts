import type { ChatTool } from "../../domain/assistants/chat-model/ports.ts";

/** Tools as both kinds of endpoint take them; nothing where there are none, since an empty list is refused. */
export function toolsFor(tools: ChatTool[]): { tools?: { type: "function"; function: ChatTool }[] } {
  return tools.length === 0 ? {} : { tools: tools.map((tool) => ({ type: "function", function: tool })) };
}
