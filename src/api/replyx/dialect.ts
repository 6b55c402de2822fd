import { webhookEventSchemas } from "../../domain/channels/webhook/event-schemas.ts";
import type { Dialect } from "../kit/dialect.ts";
import { activityRoutes } from "./account/activity-routes.ts";
import { accountAuditRoutes } from "./account/audit-routes.ts";
import { closingRoutes } from "./account/closing-routes.ts";
import { passwordRoutes } from "./account/password-routes.ts";
import { accountRoutes } from "./account/routes.ts";
import { accountTokenRoutes } from "./account-tokens/routes.ts";
import { auditRoutes } from "./admin/audit-routes.ts";
import { failedJobRoutes } from "./admin/failed-job-routes.ts";
import { monitoringRoutes } from "./admin/monitoring-routes.ts";
import { settingRoutes } from "./admin/settings-routes.ts";
import { statsRoutes } from "./admin/stats-routes.ts";
import { adminUserRoutes } from "./admin/user-routes.ts";
import { aiRoutes } from "./ai/routes.ts";
import { aiTokenRoutes } from "./ai-tokens/routes.ts";
import { ownApiTokenRoutes } from "./api-tokens/own-routes.ts";
import { apiTokenRoutes } from "./api-tokens/routes.ts";
import { playgroundRoutes } from "./assistants/playground-routes.ts";
import { assistantRoutes } from "./assistants/routes.ts";
import { assistantSettingsRoutes } from "./assistants/settings-routes.ts";
import { paymentRoutes } from "./billing/payment-routes.ts";
import { billingRoutes } from "./billing/routes.ts";
import { fileRoutes } from "./bots/file-routes.ts";
import { botLookupRoutes } from "./bots/lookup-routes.ts";
import { botRoutes } from "./bots/routes.ts";
import { botWorkerRoutes } from "./bots/worker-routes.ts";
import { channelConversationRoutes } from "./channels/conversation-routes.ts";
import { channelRoutes } from "./channels/routes.ts";
import { channelTemplateRoutes } from "./channels/template-routes.ts";
import { contactRecordRoutes } from "./contacts/record-routes.ts";
import { contactRoutes } from "./contacts/routes.ts";
import { copilotRoutes } from "./dialogs/copilot-routes.ts";
import { draftRoutes } from "./dialogs/draft-routes.ts";
import { mergeRoutes } from "./dialogs/merge-routes.ts";
import { dialogRecordRoutes } from "./dialogs/record-routes.ts";
import { dialogRoutes } from "./dialogs/routes.ts";
import { traceRoutes } from "./dialogs/trace-routes.ts";
import { triageRoutes } from "./dialogs/triage-routes.ts";
import { documentRoutes } from "./documents/routes.ts";
import { emailRoutes } from "./email/routes.ts";
import { errors } from "./errors.ts";
import { settingsDraftRoutes } from "./evaluations/draft-routes.ts";
import { evaluationRoutes } from "./evaluations/routes.ts";
import { figureRoutes } from "./figures/routes.ts";
import { gapRoutes } from "./gaps/routes.ts";
import { handoffRoutes } from "./handoff/routes.ts";
import { handoffSettingsRoutes } from "./handoff/settings-routes.ts";
import { notificationRoutes } from "./inbox/notification-routes.ts";
import { inboxRoutes } from "./inbox/routes.ts";
import { invitationRoutes } from "./invitations/routes.ts";
import { insightRoutes } from "./knowledge/insight-routes.ts";
import { knowledgeRoutes } from "./knowledge/routes.ts";
import { textRoutes } from "./knowledge/text-routes.ts";
import { validationRoutes } from "./knowledge/validation-routes.ts";
import { labelRoutes } from "./labels/routes.ts";
import { onboardingRoutes } from "./onboarding/routes.ts";
import { messagePairRoutes } from "./qa/message-routes.ts";
import { qaRoutes } from "./qa/routes.ts";
import { savedReplyFileRoutes } from "./saved-replies/file-routes.ts";
import { savedReplyRoutes } from "./saved-replies/routes.ts";
import { embedRoutes } from "./site/embed-routes.ts";
import { installRoutes } from "./site/install-routes.ts";
import { siteRoutes } from "./site/routes.ts";
import { siteSettingsRoutes } from "./site/settings-routes.ts";
import { slaRoutes } from "./sla/routes.ts";
import { supportRoutes } from "./support/routes.ts";
import { systemRoutes } from "./system/routes.ts";
import { tags } from "./tags.ts";
import { teamRoutes } from "./team/routes.ts";
import { groupRoutes } from "./teams/routes.ts";
import { tokenRoutes } from "./tokens/routes.ts";
import { unansweredRoutes } from "./unanswered/routes.ts";
import { webhookDeliveryRoutes } from "./webhooks/delivery-routes.ts";
import { webhookRoutes } from "./webhooks/routes.ts";
import { websiteRoutes } from "./websites/routes.ts";

/** Documents 000, 001 and 002: the platform's own API. */
export const replyx: Dialect = {
  name: "replyx",
  title: "Switchboard API (ReplyX dialect)",
  description:
    "Upload documents, ask questions, get answers that quote them. Errors contain both `detail` and `error`. " +
    "The dialog's WebSocket is `/ws/dialogs/{dialog_id}?token=`; `after_seq` resumes.",
  tags,
  webhooks: webhookEventSchemas,
  routes: [
    ...accountRoutes,
    ...activityRoutes,
    ...accountAuditRoutes,
    ...passwordRoutes,
    ...closingRoutes,
    ...emailRoutes,
    ...onboardingRoutes,
    ...supportRoutes,
    ...tokenRoutes,
    ...aiRoutes,
    ...aiTokenRoutes,
    ...apiTokenRoutes,
    ...ownApiTokenRoutes,
    ...accountTokenRoutes,
    ...assistantSettingsRoutes,
    ...botLookupRoutes,
    ...botRoutes,
    ...botWorkerRoutes,
    ...channelRoutes,
    ...channelTemplateRoutes,
    ...channelConversationRoutes,
    ...fileRoutes,
    ...assistantRoutes,
    ...playgroundRoutes,
    ...billingRoutes,
    ...paymentRoutes,
    ...documentRoutes,
    ...qaRoutes,
    ...messagePairRoutes,
    ...textRoutes,
    ...knowledgeRoutes,
    ...validationRoutes,
    ...insightRoutes,
    ...dialogRecordRoutes,
    ...dialogRoutes,
    ...traceRoutes,
    ...copilotRoutes,
    ...triageRoutes,
    ...mergeRoutes,
    ...draftRoutes,
    ...inboxRoutes,
    ...notificationRoutes,
    ...labelRoutes,
    ...savedReplyRoutes,
    ...savedReplyFileRoutes,
    ...slaRoutes,
    ...contactRoutes,
    ...contactRecordRoutes,
    ...handoffRoutes,
    ...handoffSettingsRoutes,
    ...teamRoutes,
    ...invitationRoutes,
    ...groupRoutes,
    ...siteRoutes,
    ...siteSettingsRoutes,
    ...embedRoutes,
    ...installRoutes,
    ...unansweredRoutes,
    ...gapRoutes,
    ...websiteRoutes,
    ...webhookRoutes,
    ...webhookDeliveryRoutes,
    ...evaluationRoutes,
    ...settingsDraftRoutes,
    ...figureRoutes,
    ...adminUserRoutes,
    ...settingRoutes,
    ...statsRoutes,
    ...monitoringRoutes,
    ...systemRoutes,
    ...auditRoutes,
    ...failedJobRoutes,
  ],
  errors,
};
