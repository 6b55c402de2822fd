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
  .meta({ id: "NewConversation" });

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
  .meta({ id: "StartedConversation" });

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
  .meta({ id: "NewVariables" });
