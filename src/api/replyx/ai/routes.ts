import { describeAi } from "../../../domain/assistants/ai-tokens/describe-ai.ts";
import { endCooldowns } from "../../../domain/assistants/ai-tokens/end-cooldowns.ts";
import { clearAiSession } from "../../../domain/conversations/ai-session/clear-ai-session.ts";
import { clearAllAiSessions } from "../../../domain/conversations/ai-session/clear-all-ai-sessions.ts";
import { openAiSession } from "../../../domain/conversations/ai-session/open-ai-session.ts";
import { readAiSession } from "../../../domain/conversations/ai-session/read-ai-session.ts";
import { accountScopeOf } from "../../../domain/people/account/account-scope-of.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAiSession, toAiState } from "./convert.ts";
import { AiSession, AiSessionPath, AiState, AllCleared, Cleared, NewAiSession, Reloaded } from "./wire.ts";

const tag = "AI sessions";
const sessionPaths: Route["paths"] = ["/api/ai/session/{session_id}", "/api/ai_chat/ai/session/{session_id}"];

export const aiRoutes: Route[] = [
  route({
    id: "initializeAiContext",
    method: "post",
    paths: ["/api/ai/initialize-context", "/api/ai_chat/ai/initialize-context"],
    tag,
    summary: "Start a session with an assistant",
    description:
      "`assistant_id` starts a new dialog. `session_id` or `dialog_id` resets the assistant's context in that " +
      "dialog: it no longer sees the earlier messages.",
    credential: "service_or_owner",
    body: NewAiSession,
    success: { status: 200, schema: AiSession, description: "The session." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body }) => {
      const { assistant_id: assistantId, session_id: sessionId, dialog_id: dialogId = sessionId } = body;
      return toAiSession(await openAiSession(ctx, accountScopeOf(caller), { assistantId, dialogId }));
    },
  }),
  route({
    id: "readAiSession",
    method: "get",
    paths: sessionPaths,
    tag,
    summary: "Read an assistant's context in a dialog",
    description: "`context_messages` are those of the last 20 messages that the next answer can use.",
    credential: "service_or_owner",
    params: AiSessionPath,
    success: { status: 200, schema: AiSession, description: "The session." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toAiSession(await readAiSession(ctx, accountScopeOf(caller), params.session_id)),
  }),
  route({
    id: "clearAiSession",
    method: "delete",
    paths: sessionPaths,
    tag,
    summary: "Clear an assistant's context in a dialog",
    description: "The messages are kept, but the next answer does not use them.",
    credential: "service_or_owner",
    params: AiSessionPath,
    success: { status: 200, schema: Cleared, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await clearAiSession(ctx, accountScopeOf(caller), params.session_id);
      return { message: "Session cleared.", session_id: String(params.session_id), cleared: true };
    },
  }),
  route({
    id: "clearAllAiSessions",
    method: "post",
    paths: ["/api/ai/clear-all-sessions", "/api/ai_chat/ai/clear-all-sessions"],
    tag,
    summary: "Clear the context of every active dialog",
    credential: "admin",
    success: {
      status: 200,
      schema: AllCleared,
      description: "The number of active dialogs whose context was cleared.",
    },
    handle: async ({ ctx }) => ({ message: "Sessions cleared.", cleared: await clearAllAiSessions(ctx) }),
  }),
  route({
    id: "readAiState",
    method: "get",
    paths: ["/api/ai/debug", "/api/ai_chat/ai/debug"],
    tag,
    summary: "Read the state of the AI",
    description: "`last_model` is used when no token is available. Keys are never shown, not even masked.",
    credential: "admin",
    success: { status: 200, schema: AiState, description: "Tokens, models and today's use (UTC)." },
    handle: async ({ ctx }) => toAiState(await describeAi(ctx)),
  }),
  route({
    id: "reloadAiConfig",
    method: "post",
    paths: ["/api/ai/reload-config", "/api/ai_chat/ai/reload-config"],
    tag,
    summary: "Resume paused AI tokens",
    description:
      "Ends the pauses of tokens that have failed. Not needed after a change of a token: changes apply from the next request.",
    credential: "admin",
    success: { status: 200, schema: Reloaded, description: "The state of the AI." },
    handle: async ({ ctx }) => {
      const ended = await endCooldowns(ctx);
      return { message: "AI configuration reloaded.", rests_ended: ended, ...toAiState(await describeAi(ctx)) };
    },
  }),
];
