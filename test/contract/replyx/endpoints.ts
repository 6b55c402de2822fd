/** One documented endpoint: its method, its path and the other paths it is served under. */
export interface Endpoint {
  id: string;
  method: string;
  /** The documented path first, then its aliases. */
  paths: [string, ...string[]];
}

/** Every endpoint of documents 000, 001 and 002: id, method, path, aliases. */
const listed = `
qs.auth.get.me GET /api/me
qs.assistants.post.assistants POST /api/assistants
qs.assistants.get.assistants GET /api/assistants
qs.assistants.patch.assistants-assistant_id PATCH /api/assistants/{assistant_id}
qs.dialogs.post.dialogs POST /api/dialogs
qs.dialogs.post.dialogs-dialog_id-messages POST /api/dialogs/{dialog_id}/messages
qs.dialogs.get.dialogs-dialog_id-messages GET /api/dialogs/{dialog_id}/messages
qs.documents.post.documents POST /api/documents
qs.documents.get.documents GET /api/documents
qs.bots.post.bot-instances POST /api/bot-instances
qs.bots.post.start-bot-bot_id POST /api/start-bot/{bot_id}
qs.billing.get.balance-current GET /api/balance/current
qs.billing.get.balance-prices GET /api/balance/prices
qs.billing.post.balance-topup POST /api/balance/topup
qs.site.get.assistants-assistant_id-embed-code GET /api/assistants/{assistant_id}/embed-code
qs.websocket.ws.ws-dialogs-dialog_id WS /ws/dialogs/{dialog_id}
qs.bots.post.webhooks-telegram-bot_id POST /webhooks/telegram/{bot_id}
qs.site.get.embed-js GET /embed.js
qs.site.get.chat-assistant_id GET /chat/{assistant_id}
qs.site.post.site-dialogs POST /api/site/dialogs
v1.auth.post.auth-login POST /api/auth/login
v1.auth.post.auth-register POST /api/auth/register
v1.auth.post.auth-logout POST /api/auth/logout
v1.users.get.users-me GET /api/users/me
v1.users.put.users-me PUT /api/users/me
v1.users.post.users-change-password POST /api/users/change-password
v1.assistants.get.assistants GET /api/assistants
v1.assistants.post.assistants POST /api/assistants
v1.assistants.put.assistants-id PUT /api/assistants/{id}
v1.assistants.delete.assistants-id DELETE /api/assistants/{id}
v1.dialogs.get.dialogs GET /api/dialogs
v1.dialogs.get.dialogs-id GET /api/dialogs/{id}
v1.dialogs.get.dialogs-id-messages GET /api/dialogs/{id}/messages
v1.dialogs.post.dialogs-id-messages POST /api/dialogs/{id}/messages
v1.dialogs.post.dialogs-id-handoff-request POST /api/dialogs/{id}/handoff/request
v1.dialogs.post.dialogs-id-handoff-take POST /api/dialogs/{id}/handoff/take
v1.dialogs.post.dialogs-id-handoff-release POST /api/dialogs/{id}/handoff/release
v1.documents.post.documents-upload POST /api/documents/upload
v1.documents.get.documents GET /api/documents
v1.documents.delete.documents-id DELETE /api/documents/{id}
v1.documents.post.qa-knowledge POST /api/qa-knowledge
v1.documents.get.qa-knowledge GET /api/qa-knowledge
v1.billing.get.balance GET /api/balance
v1.billing.get.balance-transactions GET /api/balance/transactions
v1.billing.post.balance-top-up POST /api/balance/top-up
v1.admin.get.admin-users GET /api/admin/users
v1.admin.get.admin-ai-tokens GET /api/admin/ai-tokens
v1.admin.post.admin-ai-tokens POST /api/admin/ai-tokens
v1.admin.get.admin-system-health GET /api/admin/system/health
v1.websocket.ws.ws-dialogs-dialog_id WS /ws/dialogs/{dialog_id}
ref.auth.post.auth-change-password POST /api/auth/change-password
ref.auth.post.forgot-password POST /api/forgot-password /api/auth/forgot-password
ref.auth.post.login POST /api/login /api/auth/login
ref.auth.post.logout POST /api/logout /api/auth/logout
ref.auth.post.register POST /api/register /api/auth/register
ref.auth.post.reset-password POST /api/reset-password /api/auth/reset-password
ref.auth.post.validate-reset-token POST /api/validate-reset-token /api/auth/validate-reset-token
ref.users.post.admin-users POST /api/admin/users /api/users/admin/users
ref.users.get.admin-users-detailed GET /api/admin/users/detailed /api/users/admin/users/detailed
ref.users.delete.admin-users-user_id DELETE /api/admin/users/{user_id} /api/users/admin/users/{user_id}
ref.users.patch.admin-users-user_id PATCH /api/admin/users/{user_id} /api/users/admin/users/{user_id}
ref.users.get.me GET /api/me /api/users/me
ref.users.patch.me PATCH /api/me /api/users/me
ref.users.get.me-rate-limits GET /api/me/rate-limits /api/users/me/rate-limits
ref.users.post.update-activity POST /api/update-activity /api/users/update-activity
ref.users.post.users-onboarding-complete POST /api/users/onboarding/complete
ref.users.post.users-onboarding-mark-bot-created POST /api/users/onboarding/mark-bot-created
ref.users.post.users-onboarding-mark-first-message POST /api/users/onboarding/mark-first-message
ref.users.post.users-onboarding-save-tip POST /api/users/onboarding/save-tip
ref.users.post.users-onboarding-skip POST /api/users/onboarding/skip
ref.users.post.users-onboarding-start POST /api/users/onboarding/start
ref.users.get.users-onboarding-status GET /api/users/onboarding/status
ref.users.post.users-onboarding-update-step POST /api/users/onboarding/update-step
ref.assistants.get.assistants GET /api/assistants
ref.assistants.post.assistants POST /api/assistants
ref.assistants.get.assistants-stats GET /api/assistants/stats
ref.assistants.delete.assistants-assistant_id DELETE /api/assistants/{assistant_id}
ref.assistants.patch.assistants-assistant_id PATCH /api/assistants/{assistant_id}
ref.assistants.get.assistants-assistant_id-dialogs GET /api/assistants/{assistant_id}/dialogs
ref.assistants.get.assistants-assistant_id-documents GET /api/assistants/{assistant_id}/documents
ref.assistants.get.assistants-assistant_id-embed-code GET /api/assistants/{assistant_id}/embed-code
ref.assistants.post.assistants-assistant_id-ingest-website POST /api/assistants/{assistant_id}/ingest-website
ref.assistants.get.assistants-assistant_id-knowledge GET /api/assistants/{assistant_id}/knowledge
ref.assistants.get.assistants-assistant_id-settings GET /api/assistants/{assistant_id}/settings
ref.assistants.post.assistants-assistant_id-validate-knowledge POST /api/assistants/{assistant_id}/validate-knowledge
ref.assistants.post.assistants-assistant_id-website-integration POST /api/assistants/{assistant_id}/website-integration
ref.assistants.get.assistants-assistant_id-widget-settings GET /api/assistants/{assistant_id}/widget-settings
ref.assistants.post.assistants-assistant_id-widget-settings POST /api/assistants/{assistant_id}/widget-settings
ref.assistants.get.user-telegram-assistant-user_id GET /api/user-telegram-assistant/{user_id} /api/assistants/user-telegram-assistant/{user_id}
ref.dialogs.get.dialogs GET /api/dialogs
ref.dialogs.get.dialogs-by-telegram-chat-telegram_chat_id GET /api/dialogs/by-telegram-chat/{telegram_chat_id}
ref.dialogs.get.dialogs-dialog_id GET /api/dialogs/{dialog_id}
ref.dialogs.get.dialogs-dialog_id-messages GET /api/dialogs/{dialog_id}/messages
ref.dialogs.post.dialogs-dialog_id-release POST /api/dialogs/{dialog_id}/release
ref.dialogs.get.dialogs-dialog_id-status GET /api/dialogs/{dialog_id}/status
ref.dialogs.post.dialogs-dialog_id-takeover POST /api/dialogs/{dialog_id}/takeover
ref.documents.post.analyze-document-doc_id POST /api/analyze-document/{doc_id} /api/documents/analyze-document/{doc_id}
ref.documents.get.documents GET /api/documents
ref.documents.post.documents-import-website POST /api/documents/import-website
ref.documents.delete.documents-doc_id DELETE /api/documents/{doc_id}
ref.documents.get.documents-doc_id-summary GET /api/documents/{doc_id}/summary
ref.documents.get.documents-doc_id-text GET /api/documents/{doc_id}/text
ref.documents.post.knowledge-confirm POST /api/knowledge/confirm /api/documents/knowledge/confirm
ref.documents.get.knowledge-confirmed GET /api/knowledge/confirmed /api/documents/knowledge/confirmed
ref.documents.get.knowledge-stats GET /api/knowledge/stats /api/documents/knowledge/stats
ref.documents.post.knowledge-track-usage POST /api/knowledge/track-usage /api/documents/knowledge/track-usage
ref.documents.delete.knowledge-knowledge_id DELETE /api/knowledge/{knowledge_id} /api/documents/knowledge/{knowledge_id}
ref.documents.put.knowledge-knowledge_id PUT /api/knowledge/{knowledge_id} /api/documents/knowledge/{knowledge_id}
ref.documents.get.user-knowledge-user_id GET /api/user-knowledge/{user_id} /api/documents/user-knowledge/{user_id}
ref.bots.get.admin-bot-instances-user_id GET /api/admin/bot-instances/{user_id} /api/bots/admin/bot-instances/{user_id}
ref.bots.get.bot-instances GET /api/bot-instances /api/bots/bot-instances
ref.bots.post.bot-instances POST /api/bot-instances /api/bots/bot-instances
ref.bots.get.bot-instances-all GET /api/bot-instances-all /api/bots/bot-instances-all
ref.bots.get.bot-instances-by-assistant-assistant_id GET /api/bot-instances/by-assistant/{assistant_id} /api/bots/bot-instances/by-assistant/{assistant_id}
ref.bots.delete.bot-instances-bot_id DELETE /api/bot-instances/{bot_id} /api/bots/bot-instances/{bot_id}
ref.bots.patch.bot-instances-bot_id PATCH /api/bot-instances/{bot_id} /api/bots/bot-instances/{bot_id}
ref.bots.get.bot-instances-bot_id-assistant GET /api/bot-instances/{bot_id}/assistant /api/bots/bot-instances/{bot_id}/assistant
ref.bots.post.bot-ai-response POST /api/bot/ai-response /api/bots/bot/ai-response
ref.bots.get.bot-dialogs GET /api/bot/dialogs /api/bots/bot/dialogs
ref.bots.post.bot-dialogs POST /api/bot/dialogs /api/bots/bot/dialogs
ref.bots.post.bot-dialogs-dialog_id-messages POST /api/bot/dialogs/{dialog_id}/messages /api/bots/bot/dialogs/{dialog_id}/messages
ref.bots.patch.bot-dialogs-dialog_id-user-info PATCH /api/bot/dialogs/{dialog_id}/user-info /api/bots/bot/dialogs/{dialog_id}/user-info
ref.bots.post.reload-bot POST /api/reload-bot /api/bots/reload-bot
ref.bots.post.start-bot-bot_id POST /api/start-bot/{bot_id} /api/bots/start-bot/{bot_id}
ref.bots.post.stop-bot-bot_id POST /api/stop-bot/{bot_id} /api/bots/stop-bot/{bot_id}
ref.admin.get.admin-advanced-analytics GET /api/admin/advanced-analytics
ref.admin.get.admin-ai-tokens GET /api/admin/ai-tokens
ref.admin.post.admin-ai-tokens POST /api/admin/ai-tokens
ref.admin.delete.admin-ai-tokens-token_id DELETE /api/admin/ai-tokens/{token_id}
ref.admin.put.admin-ai-tokens-token_id PUT /api/admin/ai-tokens/{token_id}
ref.admin.get.admin-ai-tokens-token_id-usage GET /api/admin/ai-tokens/{token_id}/usage
ref.admin.get.admin-bots-monitoring GET /api/admin/bots-monitoring
ref.admin.get.admin-bots-monitoring-stats GET /api/admin/bots-monitoring/stats
ref.admin.post.admin-bots-bot_id-action POST /api/admin/bots/{bot_id}/action
ref.admin.get.admin-embed-codes GET /api/admin/embed-codes
ref.admin.get.admin-openai-token-user_id GET /api/admin/openai-token/{user_id}
ref.admin.post.admin-openai-token-user_id POST /api/admin/openai-token/{user_id}
ref.admin.get.admin-realtime-stats GET /api/admin/realtime-stats
ref.admin.get.admin-settings GET /api/admin/settings
ref.admin.post.admin-settings-bulk-update POST /api/admin/settings/bulk-update
ref.admin.get.admin-settings-categories GET /api/admin/settings/categories
ref.admin.post.admin-settings-test POST /api/admin/settings/test
ref.admin.delete.admin-settings-category-key DELETE /api/admin/settings/{category}/{key}
ref.admin.post.admin-settings-category-key POST /api/admin/settings/{category}/{key}
ref.admin.put.admin-settings-category-key PUT /api/admin/settings/{category}/{key}
ref.admin.get.admin-system-stats GET /api/admin/system-stats
ref.admin.get.admin-tokens GET /api/admin/tokens
ref.admin.post.admin-tokens POST /api/admin/tokens
ref.admin.delete.admin-tokens-token_id DELETE /api/admin/tokens/{token_id}
ref.admin.get.admin-users GET /api/admin/users
ref.admin.delete.admin-users-user_id DELETE /api/admin/users/{user_id}
ref.admin.patch.admin-users-user_id PATCH /api/admin/users/{user_id}
ref.admin.post.admin-users-user_id-balance-topup POST /api/admin/users/{user_id}/balance/topup
ref.ai_chat.post.ai-clear-all-sessions POST /api/ai/clear-all-sessions /api/ai_chat/ai/clear-all-sessions
ref.ai_chat.get.ai-debug GET /api/ai/debug /api/ai_chat/ai/debug
ref.ai_chat.post.ai-initialize-context POST /api/ai/initialize-context /api/ai_chat/ai/initialize-context
ref.ai_chat.post.ai-reload-config POST /api/ai/reload-config /api/ai_chat/ai/reload-config
ref.ai_chat.delete.ai-session-session_id DELETE /api/ai/session/{session_id} /api/ai_chat/ai/session/{session_id}
ref.ai_chat.get.ai-session-session_id GET /api/ai/session/{session_id} /api/ai_chat/ai/session/{session_id}
ref.handoff.post.cancel POST /api/cancel /api/handoff/cancel
ref.handoff.post.force-reset POST /api/force-reset /api/handoff/force-reset
ref.handoff.post.release POST /api/release /api/handoff/release
ref.handoff.post.request POST /api/request /api/handoff/request
ref.handoff.get.status GET /api/status /api/handoff/status
ref.handoff.post.takeover POST /api/takeover /api/handoff/takeover
ref.site.get.chat-iframe GET /api/chat-iframe /api/site/chat-iframe
ref.site.get.embed-code GET /api/embed-code /api/site/embed-code
ref.site.post.embed-code POST /api/embed-code /api/site/embed-code
ref.site.post.embed-code-2 POST /api/embed-code /api/site/embed-code
ref.site.get.site-token GET /api/site-token /api/site/site-token
ref.site.get.site-dialogs GET /api/site/dialogs
ref.site.post.site-dialogs POST /api/site/dialogs
ref.site.get.site-dialogs-dialog_id-messages GET /api/site/dialogs/{dialog_id}/messages
ref.site.get.widget-dialogs GET /api/widget/dialogs /api/site/widget/dialogs
ref.site.post.widget-dialogs POST /api/widget/dialogs /api/site/widget/dialogs
ref.site.get.widget-dialogs-dialog_id-messages GET /api/widget/dialogs/{dialog_id}/messages /api/site/widget/dialogs/{dialog_id}/messages
ref.system.get.metrics GET /api/metrics /api/system/metrics
ref.email.post.confirm_email POST /api/confirm_email /api/email/confirm_email
ref.email.post.resend_email_code POST /api/resend_email_code /api/email/resend_email_code
ref.email.post.test_send POST /api/test_send /api/email/test_send
ref.support.post.support-send-to-admins POST /api/support/send-to-admins
ref.tokens.get.telegram-token GET /api/telegram-token /api/tokens/telegram-token
ref.tokens.post.telegram-token POST /api/telegram-token /api/tokens/telegram-token
`;

export const endpoints: Endpoint[] = listed
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", method = "", path = "", ...aliases] = line.split(" ");
    return { id, method, paths: [path, ...aliases] };
  });
