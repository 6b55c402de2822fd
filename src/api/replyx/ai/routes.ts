import { describeAi } from "../../../domain/assistants/ai-tokens/describe-ai.ts";
import { endCooldowns } from "../../../domain/assistants/ai-tokens/end-cooldowns.ts";
import { clearAiSession } from "../../../domain/conversations/ai-session/clear-ai-session.ts";
import { clearAllAiSessions } from "../../../domain/conversations/ai-session/clear-all-ai-sessions.ts";
import { openAiSession } from "../../../domain/conversations/ai-session/open-ai-session.ts";
import { readAiSession } from "../../../domain/conversations/ai-session/read-ai-session.ts";
import { reachOf } from "../../../domain/people/account/reach-of.ts";
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
    summary: "Begin a session with an assistant",
    description:
      "With `assistant_id` a new dialog begins. With `session_id` or `dialog_id` the assistant starts afresh in that " +
      "dialog: it is told nothing of what was said before.",
    credential: "service_or_owner",
    body: NewAiSession,
    success: { status: 200, schema: AiSession, description: "The session." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body }) => {
      const { assistant_id: assistantId, session_id: sessionId, dialog_id: dialogId = sessionId } = body;
      return toAiSession(await openAiSession(ctx, reachOf(caller), { assistantId, dialogId }));
    },
  }),
  route({
    id: "readAiSession",
    method: "get",
    paths: sessionPaths,
    tag,
    summary: "Read what an assistant has at hand of a dialog",
    description: "`context_messages` are those of the last 20 that the next answer may look at.",
    credential: "service_or_owner",
    params: AiSessionPath,
    success: { status: 200, schema: AiSession, description: "The session." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toAiSession(await readAiSession(ctx, reachOf(caller), params.session_id)),
  }),
  route({
    id: "clearAiSession",
    method: "delete",
    paths: sessionPaths,
    tag,
    summary: "Make an assistant forget what was said in a dialog",
    description: "The messages stay where people read them; the next answer looks at none of them.",
    credential: "service_or_owner",
    params: AiSessionPath,
    success: { status: 200, schema: Cleared, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await clearAiSession(ctx, reachOf(caller), params.session_id);
      return { message: "Session cleared.", session_id: String(params.session_id), cleared: true };
    },
  }),
  route({
    id: "clearAllAiSessions",
    method: "post",
    paths: ["/api/ai/clear-all-sessions", "/api/ai_chat/ai/clear-all-sessions"],
    tag,
    summary: "Make every assistant forget what was said so far",
    credential: "admin",
    success: { status: 200, schema: AllCleared, description: "How many active dialogs had something to forget." },
    handle: async ({ ctx }) => ({ message: "Sessions cleared.", cleared: await clearAllAiSessions(ctx) }),
  }),
  route({
    id: "readAiState",
    method: "get",
    paths: ["/api/ai/debug", "/api/ai_chat/ai/debug"],
    tag,
    summary: "Read how the AI stands",
    description: "`last_model` answers when no token may be used. No key is shown, masked or not.",
    credential: "admin",
    success: { status: 200, schema: AiState, description: "Tokens, models and today's use (UTC)." },
    handle: async ({ ctx }) => toAiState(await describeAi(ctx)),
  }),
  route({
    id: "reloadAiConfig",
    method: "post",
    paths: ["/api/ai/reload-config", "/api/ai_chat/ai/reload-config"],
    tag,
    summary: "Try every AI token again",
    description:
      "Ends the rests of tokens that have failed. A change of a token holds from the next request on without it.",
    credential: "admin",
    success: { status: 200, schema: Reloaded, description: "How the AI stands now." },
    handle: async ({ ctx }) => {
      const ended = await endCooldowns(ctx);
      return { message: "AI configuration reloaded.", rests_ended: ended, ...toAiState(await describeAi(ctx)) };
    },
  }),
];
