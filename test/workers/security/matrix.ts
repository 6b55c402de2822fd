import { chatbotTable } from "./chatbots-matrix.ts";

/**
 * Who may call what, written down by hand and held against the code by `matrix.test.ts`; a new route needs a line here.
 *
 * `-` 401: not this kind of credential · `no` 403: known, and not allowed · `yes` let in · `own` let in, and another
 * tenant's record answers as a missing one. A service key is the bot worker's.
 */
export const callers = ["nobody", "guest", "stranger", "operator", "owner", "admin", "service"] as const;

/** Of the ReplyCX dialect: `token` is the account's, `foreign` another account's. */
export const replycxCallers = ["nobody", "guest", "operator", "owner", "admin", "service", "token", "foreign"] as const;

/** Of the chatbots dialect: `key` is the owner's API key with all scopes, `reader` one that may only read. */
export const chatbotCallers = ["nobody", "stranger", "operator", "owner", "admin", "token", "key", "reader"] as const;

export type Verdict = "-" | "no" | "yes" | "own";
export interface Line {
  caller: (typeof callers | typeof replycxCallers | typeof chatbotCallers)[number];
}

const table = `
POST   /api/auth/register                                                   yes  yes  yes  yes  yes  yes  yes
POST   /api/auth/login                                                      yes  yes  yes  yes  yes  yes  yes
POST   /api/auth/logout                                                     -    -    yes  yes  yes  yes  -
GET    /api/users/me                                                        -    -    yes  yes  yes  yes  -
PUT    /api/users/me                                                        -    -    yes  yes  yes  yes  -
PATCH  /api/me                                                              -    -    yes  yes  yes  yes  -
POST   /api/users/change-password                                           -    -    yes  yes  yes  yes  -
POST   /api/update-activity                                                 -    -    yes  yes  yes  yes  -
GET    /api/me/rate-limits                                                  -    -    yes  yes  yes  yes  -
GET    /api/me/notifications                                                -    -    yes  yes  yes  yes  -
PUT    /api/me/notifications                                                -    -    yes  yes  yes  yes  -
POST   /api/forgot-password                                                 yes  yes  yes  yes  yes  yes  yes
POST   /api/validate-reset-token                                            yes  yes  yes  yes  yes  yes  yes
POST   /api/reset-password                                                  yes  yes  yes  yes  yes  yes  yes
POST   /api/confirm_email                                                   yes  yes  yes  yes  yes  yes  yes
POST   /api/resend_email_code                                               yes  yes  yes  yes  yes  yes  yes
POST   /api/test_send                                                       -    -    no   no   no   yes  -
GET    /api/admin/mails                                                     -    -    no   no   no   yes  -
GET    /api/users/onboarding/status                                         -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/start                                          -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/complete                                       -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/skip                                           -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/mark-bot-created                               -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/mark-first-message                             -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/update-step                                    -    -    yes  yes  yes  yes  -
POST   /api/users/onboarding/save-tip                                       -    -    yes  yes  yes  yes  -
POST   /api/support/send-to-admins                                          -    yes  yes  yes  yes  yes  -
GET    /api/admin/support-messages                                          -    -    no   no   no   yes  -
GET    /api/telegram-token                                                  -    -    yes  no   yes  yes  -
POST   /api/telegram-token                                                  -    -    yes  no   yes  yes  -
POST   /api/ai/initialize-context                                           -    -    yes  no   yes  yes  yes
GET    /api/ai/session/{session_id}                                         -    -    own  no   yes  yes  yes
DELETE /api/ai/session/{session_id}                                         -    -    own  no   yes  yes  yes
POST   /api/ai/clear-all-sessions                                           -    -    no   no   no   yes  -
GET    /api/ai/debug                                                        -    -    no   no   no   yes  -
POST   /api/ai/reload-config                                                -    -    no   no   no   yes  -
GET    /api/admin/ai-tokens                                                 -    -    no   no   no   yes  -
POST   /api/admin/ai-tokens                                                 -    -    no   no   no   yes  -
PUT    /api/admin/ai-tokens/{token_id}                                      -    -    no   no   no   yes  -
DELETE /api/admin/ai-tokens/{token_id}                                      -    -    no   no   no   yes  -
POST   /api/admin/ai-tokens/{token_id}/test                                 -    -    no   no   no   yes  -
GET    /api/admin/ai-tokens/{token_id}/usage                                -    -    no   no   no   yes  -
GET    /api/admin/openai-token/{user_id}                                    -    -    no   no   no   yes  -
POST   /api/admin/openai-token/{user_id}                                    -    -    no   no   no   yes  -
GET    /api/admin/tokens                                                    -    -    no   no   no   yes  -
POST   /api/admin/tokens                                                    -    -    no   no   no   yes  -
DELETE /api/admin/tokens/{token_id}                                         -    -    no   no   no   yes  -
GET    /api/account-tokens                                                  -    -    yes  no   yes  yes  -
POST   /api/account-tokens                                                  -    -    yes  no   yes  yes  -
POST   /api/account-tokens/{account_token_id}/rotate                        -    -    own  no   yes  yes  -
DELETE /api/account-tokens/{account_token_id}                               -    -    own  no   yes  yes  -
GET    /api/assistants/stats                                                -    -    yes  yes  yes  yes  -
GET    /api/assistants/{assistant_id}/settings                              -    -    own  yes  yes  yes  -
GET    /api/assistants/{assistant_id}/widget-settings                       -    -    own  yes  yes  yes  -
POST   /api/assistants/{assistant_id}/widget-settings                       -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/website-integration                   -    -    own  no   yes  yes  -
GET    /api/bot-instances-all                                               -    -    no   no   no   yes  yes
POST   /api/assistants/{assistant_id}/install-check                         -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/widget-pages                          -    -    own  no   yes  yes  -
GET    /api/admin/bot-instances/{user_id}                                   -    -    no   no   no   yes  -
GET    /api/bot-instances/by-assistant/{assistant_id}                       -    -    own  no   yes  yes  yes
GET    /api/bot-instances/{bot_id}/assistant                                -    -    own  no   yes  yes  yes
GET    /api/user-telegram-assistant/{user_id}                               -    -    own  no   yes  yes  yes
POST   /api/reload-bot                                                      -    -    yes  no   yes  yes  yes
POST   /api/bot-instances                                                   -    -    yes  no   yes  yes  -
GET    /api/bot-instances                                                   -    -    yes  no   yes  yes  -
PATCH  /api/bot-instances/{bot_id}                                          -    -    own  no   yes  yes  -
DELETE /api/bot-instances/{bot_id}                                          -    -    own  no   yes  yes  -
POST   /api/channels                                                        -    -    yes  no   yes  yes  -
GET    /api/channels                                                        -    -    yes  no   yes  yes  -
GET    /api/channels/{channel_id}                                           -    -    own  no   yes  yes  -
PATCH  /api/channels/{channel_id}                                           -    -    own  no   yes  yes  -
DELETE /api/channels/{channel_id}                                           -    -    own  no   yes  yes  -
POST   /api/channels/{channel_id}/test                                      -    -    own  no   yes  yes  -
POST   /api/channels/{channel_id}/dialogs                                   -    -    own  yes  yes  yes  -
GET    /api/channels/{channel_id}/templates                                 -    -    own  yes  yes  yes  -
POST   /api/channels/{channel_id}/templates/sync                            -    -    own  no   yes  yes  -
POST   /api/start-bot/{bot_id}                                              -    -    own  no   yes  yes  -
POST   /api/stop-bot/{bot_id}                                               -    -    own  no   yes  yes  -
GET    /api/bot/dialogs                                                     -    -    no   no   no   yes  yes
POST   /api/bot/dialogs                                                     -    -    no   no   no   yes  yes
POST   /api/bot/dialogs/{dialog_id}/messages                                -    -    no   no   no   yes  yes
PATCH  /api/bot/dialogs/{dialog_id}/user-info                               -    -    no   no   no   yes  yes
POST   /api/bot/ai-response                                                 -    -    no   no   no   yes  yes
POST   /api/dialogs/{dialog_id}/files                                       -    own  own  yes  yes  yes  -
GET    /api/files/{file_id}                                                 -    own  own  yes  yes  yes  -
POST   /api/assistants                                                      -    -    yes  no   yes  yes  -
GET    /api/assistants                                                      -    -    yes  yes  yes  yes  -
GET    /api/assistants/{assistant_id}                                       -    -    own  yes  yes  yes  -
PATCH  /api/assistants/{assistant_id}                                       -    -    own  no   yes  yes  -
PUT    /api/assistants/{assistant_id}                                       -    -    own  no   yes  yes  -
DELETE /api/assistants/{assistant_id}                                       -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/embed-code                            -    -    own  yes  yes  yes  -
GET    /api/balance                                                         -    -    yes  no   yes  yes  -
GET    /api/balance/current                                                 -    -    yes  no   yes  yes  -
GET    /api/balance/prices                                                  -    -    yes  yes  yes  yes  -
GET    /api/balance/transactions                                            -    -    yes  no   yes  yes  -
GET    /api/balance/limits                                                  -    -    yes  no   yes  yes  -
PUT    /api/balance/limits                                                  -    -    yes  no   yes  yes  -
POST   /api/admin/users/{user_id}/balance/topup                             -    -    no   no   no   yes  -
POST   /api/balance/top-up                                                  -    -    yes  no   yes  yes  -
GET    /api/balance/payments                                                -    -    yes  no   yes  yes  -
GET    /api/balance/payments/{payment_id}                                   -    -    own  no   yes  yes  -
POST   /api/documents                                                       -    -    yes  no   yes  yes  -
POST   /api/documents/upload                                                -    -    yes  no   yes  yes  -
GET    /api/documents                                                       -    -    yes  yes  yes  yes  -
GET    /api/assistants/{assistant_id}/documents                             -    -    own  yes  yes  yes  -
GET    /api/documents/{doc_id}                                              -    -    own  yes  yes  yes  -
GET    /api/documents/{doc_id}/text                                         -    -    own  yes  yes  yes  -
POST   /api/documents/{doc_id}/retry                                        -    -    own  no   yes  yes  -
DELETE /api/documents/{doc_id}                                              -    -    own  no   yes  yes  -
POST   /api/qa-knowledge                                                    -    -    yes  no   yes  yes  -
GET    /api/qa-knowledge                                                    -    -    yes  yes  yes  yes  -
GET    /api/qa-knowledge/{qa_id}                                            -    -    own  yes  yes  yes  -
PUT    /api/qa-knowledge/{qa_id}                                            -    -    own  no   yes  yes  -
PATCH  /api/qa-knowledge/{qa_id}                                            -    -    own  no   yes  yes  -
DELETE /api/qa-knowledge/{qa_id}                                            -    -    own  no   yes  yes  -
POST   /api/documents/text                                                  -    -    yes  no   yes  yes  -
PUT    /api/documents/{doc_id}/text                                         -    -    own  no   yes  yes  -
PATCH  /api/documents/{doc_id}/text                                         -    -    own  no   yes  yes  -
POST   /api/knowledge/confirm                                               -    -    yes  no   yes  yes  -
GET    /api/knowledge/confirmed                                             -    -    yes  yes  yes  yes  -
GET    /api/knowledge/stats                                                 -    -    yes  yes  yes  yes  -
POST   /api/knowledge/track-usage                                           -    -    yes  yes  yes  yes  -
PUT    /api/knowledge/{knowledge_id}                                        -    -    own  no   yes  yes  -
DELETE /api/knowledge/{knowledge_id}                                        -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/knowledge                             -    -    own  yes  yes  yes  -
GET    /api/user-knowledge/{user_id}                                        -    -    own  yes  yes  yes  yes
POST   /api/assistants/{assistant_id}/validate-knowledge                    -    -    own  yes  yes  yes  -
POST   /api/assistants/{assistant_id}/golden-questions                      -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/golden-questions                      -    -    own  yes  yes  yes  -
DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}          -    -    own  no   yes  yes  -
POST   /api/analyze-document/{doc_id}                                       -    -    own  yes  yes  yes  -
GET    /api/documents/{doc_id}/summary                                      -    -    own  yes  yes  yes  -
GET    /api/dialogs/search                                                  -    -    yes  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/archive                                     -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/reopen                                      -    -    own  yes  yes  yes  -
GET    /api/dialogs/{dialog_id}/export                                      -    -    own  yes  yes  yes  -
POST   /api/dialogs                                                         -    -    yes  yes  yes  yes  -
GET    /api/dialogs                                                         -    -    yes  yes  yes  yes  -
GET    /api/assistants/{assistant_id}/dialogs                               -    -    own  yes  yes  yes  -
GET    /api/dialogs/by-telegram-chat/{telegram_chat_id}                     -    -    own  yes  yes  yes  yes
GET    /api/dialogs/{dialog_id}                                             -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/messages                                    -    -    own  yes  yes  yes  -
GET    /api/dialogs/{dialog_id}/messages                                    -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/templates                                   -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/notes                                       -    -    own  yes  yes  yes  -
GET    /api/dialogs/{dialog_id}/notes                                       -    -    own  yes  yes  yes  -
PUT    /api/dialogs/{dialog_id}/labels                                      -    -    own  yes  yes  yes  -
PATCH  /api/dialogs/{dialog_id}/labels                                      -    -    own  yes  yes  yes  -
PATCH  /api/dialogs/{dialog_id}/variables                                   -    -    own  yes  yes  yes  -
PUT    /api/dialogs/{dialog_id}/priority                                    -    -    own  yes  yes  yes  -
PUT    /api/dialogs/{dialog_id}/snooze                                      -    -    own  yes  yes  yes  -
PUT    /api/dialogs/{dialog_id}/team                                        -    -    own  yes  yes  yes  -
GET    /api/inbox/dialogs                                                   -    -    yes  yes  yes  yes  -
GET    /api/inbox/counts                                                    -    -    yes  yes  yes  yes  -
GET    /api/inbox/search                                                    -    -    yes  yes  yes  yes  -
PUT    /api/dialogs/{dialog_id}/read                                        -    -    own  yes  yes  yes  -
GET    /api/dialogs/{dialog_id}/draft                                       -    -    own  yes  yes  yes  -
PUT    /api/dialogs/{dialog_id}/draft                                       -    -    own  yes  yes  yes  -
DELETE /api/dialogs/{dialog_id}/draft                                       -    -    own  yes  yes  yes  -
GET    /api/dialogs/{dialog_id}/messages/{message_id}/trace                 -    -    own  yes  yes  yes  -
POST   /api/assistants/{assistant_id}/playground                            -    -    own  no   yes  yes  -
POST   /api/dialogs/{dialog_id}/suggestion                                  -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/summary                                     -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/messages/{message_id}/qa                    -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/gaps                                  -    -    own  yes  yes  yes  -
POST   /api/assistants/{assistant_id}/gaps/{gap_id}                         -    -    own  no   yes  yes  -
GET    /api/account/audit                                                   -    -    yes  no   yes  yes  -
GET    /api/labels                                                          -    -    yes  yes  yes  yes  -
POST   /api/labels                                                          -    -    yes  no   yes  yes  -
PATCH  /api/labels/{label_id}                                               -    -    own  no   yes  yes  -
DELETE /api/labels/{label_id}                                               -    -    own  no   yes  yes  -
GET    /api/saved-replies                                                   -    -    yes  yes  yes  yes  -
POST   /api/saved-replies                                                   -    -    yes  yes  yes  yes  -
GET    /api/saved-replies/{saved_reply_id}                                  -    -    own  yes  yes  yes  -
PATCH  /api/saved-replies/{saved_reply_id}                                  -    -    own  yes  yes  yes  -
DELETE /api/saved-replies/{saved_reply_id}                                  -    -    own  yes  yes  yes  -
POST   /api/saved-replies/{saved_reply_id}/files                            -    -    own  yes  yes  yes  -
GET    /api/saved-replies/{saved_reply_id}/files/{saved_file_id}            -    -    own  yes  yes  yes  -
DELETE /api/saved-replies/{saved_reply_id}/files/{saved_file_id}            -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/saved-files                                 -    -    own  yes  yes  yes  -
GET    /api/sla-policies                                                    -    -    yes  yes  yes  yes  -
POST   /api/sla-policies                                                    -    -    yes  no   yes  yes  -
PATCH  /api/sla-policies/{policy_id}                                        -    -    own  no   yes  yes  -
DELETE /api/sla-policies/{policy_id}                                        -    -    own  no   yes  yes  -
GET    /api/contacts                                                        -    -    yes  yes  yes  yes  -
POST   /api/contacts                                                        -    -    yes  yes  yes  yes  -
GET    /api/contacts/{contact_id}                                           -    -    own  yes  yes  yes  -
PATCH  /api/contacts/{contact_id}                                           -    -    own  yes  yes  yes  -
POST   /api/contacts/{contact_id}/block                                     -    -    own  yes  yes  yes  -
POST   /api/contacts/{contact_id}/unblock                                   -    -    own  yes  yes  yes  -
GET    /api/contacts/{contact_id}/dialogs                                   -    -    own  yes  yes  yes  -
POST   /api/contacts/{contact_id}/merges                                    -    -    own  yes  yes  yes  -
GET    /api/contacts/{contact_id}/merges                                    -    -    own  yes  yes  yes  -
POST   /api/contacts/{contact_id}/merges/{merge_id}/undo                    -    -    own  yes  yes  yes  -
GET    /api/contacts/{contact_id}/export                                    -    -    own  no   yes  yes  -
DELETE /api/contacts/{contact_id}                                           -    -    own  no   yes  yes  -
POST   /api/dialogs/{dialog_id}/merges                                      -    -    own  yes  yes  yes  -
GET    /api/dialogs/{dialog_id}/merges                                      -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/merges/{merge_id}/undo                      -    -    own  yes  yes  yes  -
GET    /api/teams                                                           -    -    yes  yes  yes  yes  -
POST   /api/teams                                                           -    -    yes  no   yes  yes  -
PATCH  /api/teams/{team_id}                                                 -    -    own  no   yes  yes  -
DELETE /api/teams/{team_id}                                                 -    -    own  no   yes  yes  -
POST   /api/dialogs/{dialog_id}/handoff/request                             -    own  own  yes  yes  yes  yes
POST   /api/dialogs/{dialog_id}/handoff/take                                -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/handoff/release                             -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/handoff/give                                -    -    own  yes  yes  yes  -
POST   /api/handoff/request                                                 -    yes  yes  yes  yes  yes  yes
POST   /api/handoff/takeover                                                -    -    yes  yes  yes  yes  -
POST   /api/handoff/release                                                 -    -    yes  yes  yes  yes  -
POST   /api/handoff/cancel                                                  -    yes  yes  yes  yes  yes  yes
POST   /api/handoff/force-reset                                             -    -    yes  yes  yes  yes  -
GET    /api/handoff/status                                                  -    yes  yes  yes  yes  yes  yes
GET    /api/dialogs/{dialog_id}/status                                      -    own  own  yes  yes  yes  yes
GET    /api/handoff/settings                                                -    -    yes  yes  yes  yes  -
PUT    /api/handoff/settings                                                -    -    yes  no   yes  yes  -
POST   /api/handoff/opening                                                 -    -    yes  no   yes  yes  -
GET    /api/operators                                                       -    -    yes  yes  yes  yes  -
POST   /api/operators                                                       -    -    yes  no   yes  yes  -
DELETE /api/operators/{user_id}                                             -    -    own  no   yes  yes  -
GET    /api/api-tokens                                                      -    -    yes  no   yes  yes  -
POST   /api/api-tokens                                                      -    -    yes  no   yes  yes  -
DELETE /api/api-tokens/{api_token_id}                                       -    -    own  no   yes  yes  -
GET    /api/account/export                                                  -    -    yes  no   yes  yes  -
POST   /api/account/close                                                   -    -    yes  no   yes  yes  -
GET    /api/invitations                                                     -    -    yes  no   yes  yes  -
POST   /api/invitations/{invitation_id}/resend                              -    -    own  no   yes  yes  -
DELETE /api/invitations/{invitation_id}                                     -    -    own  no   yes  yes  -
POST   /api/invitations/read                                                yes  yes  yes  yes  yes  yes  yes
POST   /api/invitations/accept                                              yes  yes  yes  yes  yes  yes  yes
GET    /api/figures                                                         -    -    yes  no   yes  yes  -
GET    /api/figures/conversations                                           -    -    yes  no   yes  yes  -
GET    /api/figures/conversations.csv                                       -    -    yes  no   yes  yes  -
POST   /api/site/dialogs                                                    -    yes  -    -    -    -    -
GET    /api/site/dialogs                                                    -    yes  yes  yes  yes  yes  -
GET    /api/site/dialogs/{dialog_id}                                        -    own  own  yes  yes  yes  -
GET    /api/site/dialogs/{dialog_id}/messages                               -    own  own  yes  yes  yes  -
POST   /api/site/dialogs/{dialog_id}/messages                               -    own  own  yes  yes  yes  -
POST   /api/widget/dialogs                                                  -    yes  -    -    -    -    -
GET    /api/widget/dialogs                                                  -    yes  yes  yes  yes  yes  -
GET    /api/widget/dialogs/{dialog_id}                                      -    own  own  yes  yes  yes  -
GET    /api/widget/dialogs/{dialog_id}/messages                             -    own  own  yes  yes  yes  -
POST   /api/widget/dialogs/{dialog_id}/messages                             -    own  own  yes  yes  yes  -
GET    /api/site/settings                                                   -    yes  -    -    -    -    -
GET    /api/embed-code                                                      -    -    yes  yes  yes  yes  -
POST   /api/embed-code                                                      -    -    yes  no   yes  yes  -
GET    /api/site-token                                                      -    -    yes  yes  yes  yes  -
DELETE /api/site-token                                                      -    -    yes  no   yes  yes  -
GET    /api/chat-iframe                                                     -    yes  -    -    -    -    -
GET    /api/assistants/{assistant_id}/unanswered                            -    -    own  yes  yes  yes  -
POST   /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer        -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss       -    -    own  yes  yes  yes  -
POST   /api/dialogs/{dialog_id}/messages/{message_id}/rating                -    own  own  yes  yes  yes  -
POST   /api/assistants/{assistant_id}/ingest-website                        -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/website-preview                       -    -    own  no   yes  yes  -
POST   /api/documents/import-website                                        -    -    yes  no   yes  yes  -
GET    /api/assistants/{assistant_id}/websites                              -    -    own  yes  yes  yes  -
GET    /api/websites/{website_id}                                           -    -    own  yes  yes  yes  -
POST   /api/websites/{website_id}/recrawl                                   -    -    own  no   yes  yes  -
DELETE /api/websites/{website_id}                                           -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/evaluations                           -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/evaluations                           -    -    own  yes  yes  yes  -
GET    /api/evaluations/{evaluation_id}                                     -    -    own  yes  yes  yes  -
DELETE /api/evaluations/{evaluation_id}                                     -    -    own  no   yes  yes  -
GET    /api/assistants/{assistant_id}/settings-draft                        -    -    own  yes  yes  yes  -
PUT    /api/assistants/{assistant_id}/settings-draft                        -    -    own  no   yes  yes  -
DELETE /api/assistants/{assistant_id}/settings-draft                        -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/settings-draft/evaluate               -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/settings-draft/publish                -    -    own  no   yes  yes  -
POST   /api/assistants/{assistant_id}/previous-settings/restore             -    -    own  no   yes  yes  -
POST   /api/webhooks                                                        -    -    yes  no   yes  yes  -
GET    /api/webhooks                                                        -    -    yes  no   yes  yes  -
GET    /api/webhooks/{webhook_id}                                           -    -    own  no   yes  yes  -
PATCH  /api/webhooks/{webhook_id}                                           -    -    own  no   yes  yes  -
DELETE /api/webhooks/{webhook_id}                                           -    -    own  no   yes  yes  -
POST   /api/webhooks/{webhook_id}/rotate-secret                             -    -    own  no   yes  yes  -
POST   /api/webhooks/{webhook_id}/resume                                    -    -    own  no   yes  yes  -
POST   /api/webhooks/{webhook_id}/test                                      -    -    own  no   yes  yes  -
GET    /api/webhooks/{webhook_id}/deliveries                                -    -    own  no   yes  yes  -
GET    /api/webhooks/{webhook_id}/deliveries/{delivery_id}                  -    -    own  no   yes  yes  -
POST   /api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay           -    -    own  no   yes  yes  -
POST   /api/webhooks/{webhook_id}/replay                                    -    -    own  no   yes  yes  -
GET    /api/admin/users                                                     -    -    no   no   no   yes  -
GET    /api/admin/users/detailed                                            -    -    no   no   no   yes  -
GET    /api/admin/users/{user_id}                                           -    -    no   no   no   yes  -
GET    /api/admin/users/{user_id}/transactions                              -    -    no   no   no   yes  -
POST   /api/admin/users                                                     -    -    no   no   no   yes  -
PATCH  /api/admin/users/{user_id}                                           -    -    no   no   no   yes  -
DELETE /api/admin/users/{user_id}                                           -    -    no   no   no   yes  -
GET    /api/admin/settings                                                  -    -    no   no   no   yes  -
GET    /api/admin/settings/categories                                       -    -    no   no   no   yes  -
POST   /api/admin/settings/bulk-update                                      -    -    no   no   no   yes  -
POST   /api/admin/settings/test                                             -    -    no   no   no   yes  -
POST   /api/admin/settings/{category}/{key}                                 -    -    no   no   no   yes  -
PUT    /api/admin/settings/{category}/{key}                                 -    -    no   no   no   yes  -
DELETE /api/admin/settings/{category}/{key}                                 -    -    no   no   no   yes  -
GET    /api/admin/system-stats                                              -    -    no   no   no   yes  -
GET    /api/admin/realtime-stats                                            -    -    no   no   no   yes  -
GET    /api/admin/advanced-analytics                                        -    -    no   no   no   yes  -
GET    /api/admin/system/health                                             -    -    no   no   no   yes  -
GET    /api/admin/bots-monitoring                                           -    -    no   no   no   yes  -
GET    /api/admin/bots-monitoring/stats                                     -    -    no   no   no   yes  -
POST   /api/admin/bots/{bot_id}/action                                      -    -    no   no   no   yes  -
GET    /api/admin/embed-codes                                               -    -    no   no   no   yes  -
GET    /api/metrics                                                         -    -    no   no   no   yes  -
GET    /api/admin/audit-log                                                 -    -    no   no   no   yes  -
GET    /api/admin/failed-jobs                                               -    -    no   no   no   yes  -
POST   /api/admin/failed-jobs/{kind}/{job_id}/retry                         -    -    no   no   no   yes  -
`;

const replycxTable = `
POST   /api/v1/ai/knowledge-base/{knowledge_base_id}/upload/sources         -    -    -    -    -    -    yes  own
GET    /api/v1/ai/status/sources                                            -    -    -    -    -    -    yes  yes
POST   /api/v1/conversation/{conversation_id}/messages                      -    -    -    -    -    -    yes  own
POST   /api/v1/conversation/{conversation_id}/events                        -    -    -    -    -    -    yes  own
POST   /v1/conversations                                                     -    -    -    -    -    -    yes  yes
POST   /v1/accounts/{account_id}/conversations/{conversation_id}/variables  -    -    -    -    -    -    yes  -
GET    /v1/accounts/{account_id}/bots                                       -    -    -    -    -    -    yes  -
POST   /v1/accounts/{account_id}/webhook                                    -    -    -    -    -    -    yes  -
`;

export const expected = read(table);
export const replycxExpected = read(replycxTable);
export const chatbotExpected = read(chatbotTable);

function read(lines: string): Map<string, Verdict[]> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .filter((line) => line.includes("/"))
      .map((line) => {
        const [method, path, ...verdicts] = line.trim().split(/\s+/);
        return [`${method} ${path}`, verdicts as Verdict[]];
      }),
  );
}
