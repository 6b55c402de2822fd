import { createDefaultPersonality } from "../../../domain/assistants/personalities/create-default-personality.ts";
import { createPersonality } from "../../../domain/assistants/personalities/create-personality.ts";
import { deletePersonality } from "../../../domain/assistants/personalities/delete-personality.ts";
import { listPersonalities } from "../../../domain/assistants/personalities/list-personalities.ts";
import { builtInParts, promptModifierOf } from "../../../domain/assistants/personalities/prompt-modifier-of.ts";
import { readPersonality } from "../../../domain/assistants/personalities/read-personality.ts";
import { setDefaultPersonality } from "../../../domain/assistants/personalities/set-default-personality.ts";
import { updatePersonality } from "../../../domain/assistants/personalities/update-personality.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { Done, PageQuery, pageOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { toPersonality } from "./convert.ts";
import * as wire from "./wire.ts";

const reading = readingRoute("Personalities");
const managing = managingRoute("Personalities");
const paths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/personalities"];
const pathsOfOne: Route["paths"] = ["/api/v1/personalities/{id}"];

export const personalityRoutes: Route[] = [
  route({
    ...reading,
    id: "listPersonalities",
    method: "get",
    paths,
    summary: "Get all personalities for a chatbot",
    params: ChatbotPartPath,
    query: PageQuery,
    success: { status: 200, schema: wire.PersonalityList, description: "Oldest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) =>
      pageOf((await listPersonalities(ctx, caller.accountId, params.chatbotId)).map(toPersonality), query),
  }),
  route({
    ...managing,
    id: "createPersonality",
    method: "post",
    paths,
    summary: "Create a personality for a chatbot",
    description: "The chatbot speaks with its default personality: this one with `isDefault`.",
    params: ChatbotPartPath,
    body: wire.NewPersonality,
    success: { status: 201, schema: wire.PersonalityResult, description: "The new personality." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { isDefault = false, ...fields } = body;
      const place = { accountId: caller.accountId, assistantId: params.chatbotId };
      const made = await createPersonality(ctx, { ...fields, ...place, isDefault });
      return success(toPersonality(made), "The personality was created.");
    },
  }),
  route({
    ...managing,
    id: "createDefaultPersonality",
    method: "post",
    paths: ["/api/v1/chatbots/{chatbotId}/personalities/default"],
    summary: "Create the default personality for a chatbot",
    description:
      "With values that suit a support assistant, to be changed afterwards: in English, or in Russian for `Accept-Language: ru`.",
    params: ChatbotPartPath,
    success: { status: 201, schema: wire.PersonalityResult, description: "The new personality." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, request }) => {
      const language = preferredLanguage(request);
      const made = await createDefaultPersonality(ctx, caller.accountId, params.chatbotId, language);
      return success(toPersonality(made), "The default personality was created.");
    },
  }),
  route({
    ...reading,
    id: "readPersonality",
    method: "get",
    paths: pathsOfOne,
    summary: "Get a personality by ID",
    params: wire.PersonalityPath,
    success: { status: 200, schema: wire.PersonalityResult, description: "The personality." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      success(toPersonality(await readPersonality(ctx, caller.accountId, params.id))),
  }),
  route({
    ...managing,
    id: "updatePersonality",
    method: "put",
    paths: pathsOfOne,
    summary: "Update a personality",
    description: "Omitted fields are not changed.",
    params: wire.PersonalityPath,
    body: wire.PersonalityChanges,
    success: { status: 200, schema: wire.PersonalityResult, description: "The updated personality." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const changed = await updatePersonality(ctx, caller.accountId, params.id, body);
      return success(toPersonality(changed), "The personality was updated.");
    },
  }),
  route({
    ...managing,
    id: "deletePersonality",
    method: "delete",
    paths: pathsOfOne,
    summary: "Delete a personality",
    params: wire.PersonalityPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deletePersonality(ctx, caller.accountId, params.id);
      return success(null, "The personality was deleted.");
    },
  }),
  route({
    ...managing,
    id: "setDefaultPersonality",
    method: "post",
    paths: ["/api/v1/personalities/{id}/default"],
    summary: "Set a personality as default",
    description: "The chatbot speaks with it from its next answer on.",
    params: wire.PersonalityPath,
    success: { status: 200, schema: wire.PersonalityResult, description: "The personality." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const set = await setDefaultPersonality(ctx, caller.accountId, params.id);
      return success(toPersonality(set), "The personality is the default.");
    },
  }),
  route({
    ...reading,
    id: "readPromptModifier",
    method: "get",
    paths: ["/api/v1/personalities/{id}/prompt-modifier"],
    summary: "Generate the prompt modifier of a personality",
    description:
      "Exactly what the system prompt of a hosted model gets, and what the built-in model makes of the personality.",
    params: wire.PersonalityPath,
    success: { status: 200, schema: wire.PromptModifier, description: "The prompt modifier." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const personality = await readPersonality(ctx, caller.accountId, params.id);
      const [promptModifier, builtInModel] = [promptModifierOf(personality), builtInParts(personality)];
      return success({ personalityId: personality.id, promptModifier, builtInModel });
    },
  }),
];
