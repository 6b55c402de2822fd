import type { Endpoint } from "../replyx/endpoints.ts";

/** Every endpoint of document 003: id, method, the documented path and the same one under the other prefix. */
const listed = `
cx.knowledge-base.post.ai-knowledge-base-knowledge_base_id-upload-sources POST /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources /v1/ai/knowledge-base/{knowledge_base_id}/upload/sources
cx.knowledge-base.get.ai-status-sources GET /api/v1/ai/status/sources /v1/ai/status/sources
cx.conversations.post.conversations POST /v1/conversations /api/v1/conversations
cx.conversations.post.conversation-conversation_id-messages POST /api/v1/conversation/{conversation_id}/messages /v1/conversation/{conversation_id}/messages
cx.conversations.post.conversation-conversation_id-events POST /api/v1/conversation/{conversation_id}/events /v1/conversation/{conversation_id}/events
cx.conversations.post.accounts-account_id-conversations-conversation_id-variables POST /v1/accounts/{account_id}/conversations/{conversation_id}/variables /api/v1/accounts/{account_id}/conversations/{conversation_id}/variables
cx.webhooks.post.accounts-account_id-webhook POST /v1/accounts/{account_id}/webhook /api/v1/accounts/{account_id}/webhook
cx.bots.get.accounts-account_id-bots GET /v1/accounts/{account_id}/bots /api/v1/accounts/{account_id}/bots
`;

export const endpoints: Endpoint[] = listed
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", method = "", path = "", ...aliases] = line.split(" ");
    return { id, method, paths: [path, ...aliases] };
  });
