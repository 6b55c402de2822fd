import * as z from "zod";
import { AllowedDomains } from "../../kit/allowed-domains.ts";
import { Id } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";

const fields = {
  name: z.string().trim().min(1).max(200),
  description: z.string().max(2_000),
  systemPrompt: z.string().max(20_000),
  model: z.string().trim().min(1).max(100),
  isActive: z.boolean(),
  websiteIntegration: z.boolean(),
  allowedDomains: AllowedDomains,
  handoffKeywords: z.array(z.string().trim().min(1).max(100)).max(100),
  handoffAfterAbstentions: z.int().min(0).max(20),
  /** The hosted model also reads each message for entities, which costs a short request more. */
  extractsWithModel: z.boolean(),
  /** Confidence (0..1) below which the built-in model abstains; null: the platform's own threshold. */
  abstainBelow: z.number().min(0).max(1).nullable(),
};

/** An assistant of the account. */
export const Chatbot = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string(),
    systemPrompt: z.string(),
    model: z.string(),
    isActive: z.boolean(),
    websiteIntegration: z.boolean(),
    allowedDomains: z.array(z.string()),
    handoffKeywords: z.array(z.string()),
    handoffAfterAbstentions: z.int(),
    extractsWithModel: z.boolean(),
    abstainBelow: z.number().nullable(),
    /** The model that answers now: `extractive` is the built-in one. */
    answeringModel: z.string(),
    /** How the hosted model fails, since when, and how often in a row; null when it does not. */
    modelFailure: z.object({ failure: z.string(), failures: z.int(), since: z.iso.datetime() }).nullable(),
    /** The public credential of its widget. */
    siteToken: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: "Chatbot",
    examples: [
      {
        ...{ id: 3, name: "Help", description: "Answers customers.", systemPrompt: "", model: "gpt-4o-mini" },
        ...{ isActive: true, websiteIntegration: true, allowedDomains: ["shop.example"], handoffKeywords: ["agent"] },
        ...{
          handoffAfterAbstentions: 2,
          extractsWithModel: false,
          abstainBelow: null,
          answeringModel: "gpt-4o-mini",
          modelFailure: null,
          siteToken: "st_7asL7Ku8",
          createdAt: "2026-11-01T09:30:00.000Z",
        },
      },
    ],
  });

export const ChatbotResult = enveloped(Chatbot).meta({ id: "ChatbotResult" });
export const ChatbotList = listOf(Chatbot).meta({ id: "ChatbotList" });

export const NewChatbot = z
  .object(fields)
  .partial()
  .required({ name: true })
  .meta({ id: "NewChatbot", examples: [{ name: "Help", description: "Answers customers." }] });

export const ChatbotChanges = z
  .object(fields)
  .partial()
  .meta({ id: "ChatbotChanges", examples: [{ isActive: false }] });

export const ChatbotPath = z.object({ id: Id });
/** The same path where the document calls its parameter `chatbotId` (CONFLICTS S4-4). */
export const ChatbotPartPath = z.object({ chatbotId: Id });
