import * as z from "zod";
import { maxMessageLength } from "../../../domain/conversations/dialog/rules.ts";
import { Template } from "../../kit/template-values.ts";

export const ConversationPath = z.object({ conversation_id: z.string() });

/** No e-mail format: the document's own examples are none (CONFLICTS S3-16), and an unknown address is refused anyway. */
export const email = z.string().trim().min(1).max(254);

export const text = z
  .string()
  .min(1)
  .max(maxMessageLength)
  .refine((words) => words.trim() !== "", "must not be empty");

/** `size` and `type` are not believed: the bytes decide. */
const file = z.object({
  path: z.string().min(1).max(2_048),
  name: z.string().max(255).optional(),
  size: z.int().min(0).optional(),
  type: z.string().max(255).optional(),
});

export const AgentMessage = z
  .object({
    message: z.discriminatedUnion("type", [
      z.object({ type: z.literal("text"), text }),
      z.object({ type: z.literal("file"), file }),
      z.object({ type: z.literal("voice"), file }),
      z.object({ type: z.literal("template"), data: Template }),
    ]),
    user: z.object({ by: email }),
  })
  .meta({
    id: "AgentMessage",
    examples: [{ message: { type: "text", text: "Hello there!" }, user: { by: "ann@example.com" } }],
  });

export const SentMessage = z
  .object({ ok: z.literal(true), message_id: z.string() })
  .meta({ id: "SentMessage", examples: [{ ok: true, message_id: "12582914" }] });

// The document's text also speaks of opening a conversation (CONFLICTS S3-2).
const StatusChange = z
  .object({ event: z.literal("status"), status: z.enum(["CLOSE", "OPEN"]), user: z.object({ by: email }) })
  .meta({ id: "ConversationStatusChange" });

const AssigneeChange = z
  .object({
    event: z.literal("assignee"),
    user: z.object({ by: email, to: email }).optional(),
    team: z.object({ by: email, to: z.string().trim().min(1).max(200) }).optional(),
  })
  .refine(({ user, team }) => (user === undefined) !== (team === undefined), {
    path: ["user"],
    message: "give either user or team",
  })
  .meta({
    id: "ConversationAssigneeChange",
    oneOf: ["user", "team"].map((name) => ({ type: "object", required: [name], properties: { [name]: {} } })),
  });

export const ConversationEvent = z.discriminatedUnion("event", [StatusChange, AssigneeChange]).meta({
  id: "ConversationEvent",
  examples: [
    { event: "assignee", user: { by: "ann@example.com", to: "ben@example.com" } },
    { event: "assignee", team: { by: "ann@example.com", to: "Sales" } },
    { event: "status", status: "CLOSE", user: { by: "ann@example.com" } },
  ],
});

export const Done = z.object({ ok: z.literal(true) }).meta({ id: "Done" });
