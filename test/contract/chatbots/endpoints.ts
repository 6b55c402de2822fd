import type { Endpoint } from "../replyx/endpoints.ts";

/** Every endpoint of document 004: id, method and path. */
const listed = `
cp.auth.post.auth-register POST /api/v1/auth/register
cp.auth.post.auth-login POST /api/v1/auth/login
cp.auth.post.auth-refresh-token POST /api/v1/auth/refresh-token
cp.auth.post.auth-logout POST /api/v1/auth/logout
cp.auth.post.auth-password-reset-request POST /api/v1/auth/password-reset-request
cp.auth.post.auth-password-reset POST /api/v1/auth/password-reset
cp.auth.get.auth-me GET /api/v1/auth/me
cp.auth.put.auth-me PUT /api/v1/auth/me
cp.auth.post.auth-api-key POST /api/v1/auth/api-key
cp.auth.get.admin-users GET /api/v1/admin/users
cp.auth.get.admin-users-id GET /api/v1/admin/users/{id}
cp.auth.put.admin-users-id PUT /api/v1/admin/users/{id}
cp.auth.delete.admin-users-id DELETE /api/v1/admin/users/{id}
cp.chatbots.get.chatbots GET /api/v1/chatbots
cp.chatbots.post.chatbots POST /api/v1/chatbots
cp.chatbots.get.chatbots-id GET /api/v1/chatbots/{id}
cp.chatbots.put.chatbots-id PUT /api/v1/chatbots/{id}
cp.chatbots.delete.chatbots-id DELETE /api/v1/chatbots/{id}
cp.conversation.post.chatbots-id-conversation POST /api/v1/chatbots/{id}/conversation
cp.conversation.get.chatbots-id-conversation-history GET /api/v1/chatbots/{id}/conversation/history
cp.conversation.post.chatbots-id-response-rating POST /api/v1/chatbots/{id}/response-rating
cp.personalities.get.chatbots-chatbotid-personalities GET /api/v1/chatbots/{chatbotId}/personalities
cp.personalities.post.chatbots-chatbotid-personalities POST /api/v1/chatbots/{chatbotId}/personalities
cp.personalities.post.chatbots-chatbotid-personalities-default POST /api/v1/chatbots/{chatbotId}/personalities/default
cp.personalities.get.personalities-id GET /api/v1/personalities/{id}
cp.personalities.put.personalities-id PUT /api/v1/personalities/{id}
cp.personalities.delete.personalities-id DELETE /api/v1/personalities/{id}
cp.personalities.post.personalities-id-default POST /api/v1/personalities/{id}/default
cp.personalities.get.personalities-id-prompt-modifier GET /api/v1/personalities/{id}/prompt-modifier
cp.knowledge-bases.get.chatbots-chatbotid-knowledge-bases GET /api/v1/chatbots/{chatbotId}/knowledge-bases
cp.knowledge-bases.post.chatbots-chatbotid-knowledge-bases POST /api/v1/chatbots/{chatbotId}/knowledge-bases
cp.knowledge-bases.get.knowledge-bases-id GET /api/v1/knowledge-bases/{id}
cp.knowledge-bases.put.knowledge-bases-id PUT /api/v1/knowledge-bases/{id}
cp.knowledge-bases.delete.knowledge-bases-id DELETE /api/v1/knowledge-bases/{id}
cp.knowledge-bases.post.knowledge-bases-id-items POST /api/v1/knowledge-bases/{id}/items
cp.knowledge-bases.put.knowledge-bases-id-items-itemid PUT /api/v1/knowledge-bases/{id}/items/{itemId}
cp.knowledge-bases.delete.knowledge-bases-id-items-itemid DELETE /api/v1/knowledge-bases/{id}/items/{itemId}
cp.knowledge-bases.get.knowledge-bases-id-search GET /api/v1/knowledge-bases/{id}/search
cp.plugins.get.plugins GET /api/v1/plugins
cp.plugins.post.plugins POST /api/v1/plugins
cp.plugins.get.plugins-id GET /api/v1/plugins/{id}
cp.plugins.put.plugins-id PUT /api/v1/plugins/{id}
cp.plugins.delete.plugins-id DELETE /api/v1/plugins/{id}
cp.plugins.get.chatbots-chatbotid-plugins GET /api/v1/chatbots/{chatbotId}/plugins
cp.plugins.post.chatbots-chatbotid-plugins POST /api/v1/chatbots/{chatbotId}/plugins
cp.plugins.delete.chatbots-chatbotid-plugins-pluginid DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}
cp.plugins.put.chatbots-chatbotid-plugins-pluginid-config PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config
cp.plugins.get.chatbots-chatbotid-plugins-pluginid-status GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status
cp.training.get.chatbots-chatbotid-training-datasets GET /api/v1/chatbots/{chatbotId}/training/datasets
cp.training.post.chatbots-chatbotid-training-datasets POST /api/v1/chatbots/{chatbotId}/training/datasets
cp.training.get.training-datasets-id GET /api/v1/training/datasets/{id}
cp.training.put.training-datasets-id PUT /api/v1/training/datasets/{id}
cp.training.delete.training-datasets-id DELETE /api/v1/training/datasets/{id}
cp.training.post.training-datasets-id-examples POST /api/v1/training/datasets/{id}/examples
cp.training.delete.training-datasets-id-examples-exampleid DELETE /api/v1/training/datasets/{id}/examples/{exampleId}
cp.training.post.chatbots-chatbotid-training-sessions POST /api/v1/chatbots/{chatbotId}/training/sessions
cp.training.get.chatbots-chatbotid-training-sessions GET /api/v1/chatbots/{chatbotId}/training/sessions
cp.training.get.training-sessions-id GET /api/v1/training/sessions/{id}
cp.training.delete.training-sessions-id DELETE /api/v1/training/sessions/{id}
cp.analytics.get.chatbots-chatbotid-analytics-messages GET /api/v1/chatbots/{chatbotId}/analytics/messages
cp.analytics.get.chatbots-chatbotid-analytics-users GET /api/v1/chatbots/{chatbotId}/analytics/users
cp.analytics.get.chatbots-chatbotid-analytics-sessions GET /api/v1/chatbots/{chatbotId}/analytics/sessions
cp.analytics.get.chatbots-chatbotid-analytics-intents GET /api/v1/chatbots/{chatbotId}/analytics/intents
cp.analytics.get.chatbots-chatbotid-insights GET /api/v1/chatbots/{chatbotId}/insights
cp.analytics.get.chatbots-chatbotid-learning GET /api/v1/chatbots/{chatbotId}/learning
cp.analytics.post.chatbots-chatbotid-learning POST /api/v1/chatbots/{chatbotId}/learning
cp.analytics.put.learning-learningid-status PUT /api/v1/learning/{learningId}/status
cp.analytics.post.chatbots-chatbotid-learning-generate POST /api/v1/chatbots/{chatbotId}/learning/generate
cp.analytics.post.chatbots-chatbotid-learning-apply POST /api/v1/chatbots/{chatbotId}/learning/apply
cp.context.get.chatbots-chatbotid-context-userid GET /api/v1/chatbots/{chatbotId}/context/{userId}
cp.context.post.chatbots-chatbotid-context-userid POST /api/v1/chatbots/{chatbotId}/context/{userId}
cp.context.delete.chatbots-chatbotid-context-userid DELETE /api/v1/chatbots/{chatbotId}/context/{userId}
cp.context.get.chatbots-chatbotid-topics-userid GET /api/v1/chatbots/{chatbotId}/topics/{userId}
cp.context.post.chatbots-chatbotid-topics-userid POST /api/v1/chatbots/{chatbotId}/topics/{userId}
cp.context.delete.chatbots-chatbotid-topics-userid-topicid DELETE /api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}
cp.context.get.chatbots-chatbotid-entities-userid GET /api/v1/chatbots/{chatbotId}/entities/{userId}
cp.context.post.chatbots-chatbotid-entities-userid POST /api/v1/chatbots/{chatbotId}/entities/{userId}
cp.context.delete.chatbots-chatbotid-entities-userid-entityid DELETE /api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}
cp.context.post.chatbots-chatbotid-references-resolve POST /api/v1/chatbots/{chatbotId}/references/resolve
cp.health.get.health GET /api/v1/health
cp.health.get.health-status GET /api/v1/health/status
cp.health.get.metrics GET /api/v1/metrics
cp.webhooks.post.webhooks POST /api/v1/webhooks
`;

export const endpoints: Endpoint[] = listed
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", method = "", path = ""] = line.split(" ");
    return { id, method, paths: [path] };
  });
