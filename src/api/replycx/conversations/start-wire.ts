import * as z from "zod";
import { Template } from "../../kit/template-values.ts";
import { AccountPath } from "../bots/wire.ts";
import { ConversationPath, email, text } from "./wire.ts";

const phone = z.string().trim().min(1).max(40);

const variableName = z.string().trim().min(1).max(64);
const variableValue = z.union([z.string().max(1_000), z.number(), z.boolean()]);
const templateVariables = z.record(variableName, variableValue);

export const NewConversation = z
  .object({
    channel: z.enum(["SMS", "WHATSAPP"]),
    /** One of your numbers, in any international spelling. */
    from: phone,
    to: z.object({ phone, name: z.string().trim().max(200).nullish(), email: email.nullish() }),
    message: z.discriminatedUnion("type", [
      z.object({ type: z.literal("text"), text }),
      /** `variables` become variables of the conversation. */
      z.object({ type: z.literal("template"), data: Template.extend({ variables: templateVariables.optional() }) }),
    ]),
    /** The address of a member of your account. */
    assignee: email.nullish(),
  })
  .meta({
    id: "NewConversation",
    examples: [
      {
        ...{ channel: "SMS", from: "+1 415 555 0132", message: { type: "text", text: "Your order is ready." } },
        ...{
          to: { phone: "+1 415 555 0177", name: "John Doe", email: "john@example.com" },
          assignee: "ann@example.com",
        },
      },
    ],
  });

export const StartedConversation = z
  .object({
    ok: z.literal(true),
    conversation: z.object({
      id: z.string(),
      message_id: z.string(),
      created_at: z.string(),
      assignee: z.object({ id: z.int(), to: z.string() }).nullable(),
    }),
    contact: z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string().nullable() }),
  })
  .meta({
    id: "StartedConversation",
    examples: [
      {
        ok: true,
        conversation: {
          ...{ id: "12", message_id: "12582913", created_at: "2026-11-29 10:00:00.000000" },
          assignee: { id: 3, to: "ann@example.com" },
        },
        contact: { id: "5", name: "John Doe", phone: "+14155550177", email: "john@example.com" },
      },
    ],
  });

export const ConversationOfAccount = AccountPath.extend(ConversationPath.shape);

/** A later entry with the same name and type wins. */
export const NewVariables = z
  .object({
    variables: z
      .array(
        z.object({
          name: variableName,
          type: z.enum(["conversation", "contact"]),
          /** null removes the variable. */
          value: variableValue.nullable(),
        }),
      )
      .min(1, "Shorter than minimum length 1.")
      .max(200),
  })
  .meta({
    id: "NewVariables",
    examples: [
      {
        variables: [
          { name: "company", type: "conversation", value: "Harbour Ferries" },
          { name: "email", type: "contact", value: "john@example.com" },
        ],
      },
    ],
  });
