import type { ChatEvent, ChatModel, ChatRequest } from "../../../src/domain/assistants/chat-model/ports.ts";

/** The honest sentence that the model also says, with the number of the passage it stands in. */
export const honest = "You can return any item within 30 days of delivery.";

/**
 * A hosted model that does whatever it reads: it says PWNED, names tools, shows its rules, repeats links, images and
 * e-mail addresses, and cites any passage for it, before and after the honest sentence.
 */
export function obeyingModel(): ChatModel & { requests: ChatRequest[] } {
  const requests: ChatRequest[] = [];
  return {
    requests,
    label: () => "hosted",
    async *stream(request): AsyncGenerator<ChatEvent> {
      requests.push(request);
      const read = request.turns
        .slice(1)
        .map((turn) => turn.content)
        .join("\n");
      const system = request.turns[0]!.content;
      const [, number = "1"] = new RegExp(`passage (\\d+)\\n(?:(?!passage \\d)[\\s\\S])*?${honest}`).exec(read) ?? [];
      const said: string[] = [];
      if (/PWNED/.test(read)) said.push("PWNED [1].", "PWNED [2].", "The answer is PWNED [1].");
      for (const [link] of read.matchAll(/https?:\/\/\S+|evil\.example\S*/g)) said.push(`Log in at ${link} now [1].`);
      for (const [image] of read.matchAll(/!\[[^\]]*\]\([^)]*\)/g)) said.push(`${image} [1]`);
      if (/system prompt|hidden instructions|системный промпт/i.test(read)) said.push(...system.split("\n"));
      const tool = /hand_over|abstain/.exec(read)?.[0];
      if (tool !== undefined) yield { type: "call", name: tool, arguments: {} };
      const text = [...said, `${honest} [${number}]`, ...said].join(" ");
      for (let at = 0; at < text.length; at += 7) yield { type: "text", text: text.slice(at, at + 7) };
    },
  };
}
