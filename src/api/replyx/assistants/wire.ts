import * as z from "zod";
import { AllowedDomains } from "../../kit/allowed-domains.ts";
import { bareOrWrapped, Id } from "../../kit/fields.ts";

/** The union of the assistants of documents 000, 001 and 002 (CONFLICTS C-08). */
export const Assistant = z
  .object({
    id: z.int(),
    user_id: z.int(),
    name: z.string(),
    description: z.string(),
    ai_model: z.string(),
    system_prompt: z.string(),
    is_active: z.boolean(),
    website_integration_enabled: z.boolean(),
    website_integration: z.boolean(),
    allowed_domains: z.array(z.string()),
    handoff_keywords: z.array(z.string()),
    handoff_after_abstentions: z.int(),
    /** Confidence (0..1) below which the built-in model abstains; null: the platform's own threshold. */
    abstain_below: z.number().nullable(),
    /** The model that answers now: `extractive` is the built-in one. */
    answering_model: z.string(),
    /** How the hosted model fails, since when, and how often in a row; null when it does not. */
    model_failure: z.object({ failure: z.string(), failures: z.int(), since: z.iso.datetime() }).nullable(),
    telegram_bot_token: z.string().nullable(),
    telegram_bot_username: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Assistant" });

/** The fields that an owner may set. */
export const fields = {
  description: z.string().max(2_000).optional(),
  system_prompt: z.string().max(20_000).optional(),
  ai_model: z.string().trim().min(1).max(100).optional(),
  is_active: z.boolean().optional(),
  website_integration_enabled: z.boolean().optional(),
  website_integration: z.boolean().optional(),
  allowed_domains: AllowedDomains.optional(),
  handoff_keywords: z.array(z.string().trim().min(1).max(100)).max(100).optional(),
  handoff_after_abstentions: z.int().min(0).max(20).optional(),
  abstain_below: z.number().min(0).max(1).nullable().optional(),
  telegram_bot_token: z.string().max(200).nullable().optional(),
};

const name = z.string().trim().min(1).max(200);

/** Both spellings of the switch are accepted; contradictory values are an error. */
function switchesAgree(body: {
  website_integration?: boolean | undefined;
  website_integration_enabled?: boolean | undefined;
}) {
  const { website_integration: short, website_integration_enabled: long } = body;
  return short === undefined || long === undefined || short === long;
}
const switchIssue = { path: ["website_integration"], message: "contradicts website_integration_enabled" };

export const NewAssistant = bareOrWrapped(z.object({ name, ...fields }).refine(switchesAgree, switchIssue)).meta({
  id: "NewAssistant",
});

export const AssistantChanges = bareOrWrapped(
  z.object({ name: name.optional(), ...fields }).refine(switchesAgree, switchIssue),
).meta({ id: "AssistantChanges" });

export const AssistantPath = z.object({ assistant_id: Id });

export const EmbedCode = z
  .object({ embed_code: z.string(), iframe_url: z.string(), api_endpoint: z.string(), instructions: z.string() })
  .meta({ id: "EmbedCode" });
