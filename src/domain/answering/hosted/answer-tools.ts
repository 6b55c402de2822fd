import type { ChatTool } from "../../assistants/chat-model/ports.ts";

/** The tools by which a hosted model reports an outcome other than an answer, never by prose. */
export const answerTools: ChatTool[] = [
  {
    name: "abstain",
    description:
      "The passages do not hold the answer to the question. Call this instead of writing that you do not know.",
    parameters: { type: "object", properties: {}, additionalProperties: false },
  },
  {
    name: "ask_clarification",
    description: "The question can be understood in several ways that the passages answer differently.",
    parameters: {
      type: "object",
      properties: {
        question: { type: "string", description: "One short question to the customer, in their language." },
      },
      required: ["question"],
      additionalProperties: false,
    },
  },
  {
    name: "hand_over",
    description: "The customer asks for a person, or the matter needs one (a complaint, a dispute, an emergency).",
    parameters: { type: "object", properties: {}, additionalProperties: false },
  },
];
