import type { Dialect } from "../kit/dialect.ts";
import { adminRoutes } from "./admin/routes.ts";
import { analyticsRoutes } from "./analytics/routes.ts";
import { accountRoutes } from "./auth/account-routes.ts";
import { keyRoutes } from "./auth/key-routes.ts";
import { passwordRoutes } from "./auth/password-routes.ts";
import { chatbotRoutes } from "./chatbots/routes.ts";
import { contextRoutes } from "./context/routes.ts";
import { conversationRoutes } from "./conversation/routes.ts";
import { errors } from "./errors.ts";
import { healthRoutes } from "./health/routes.ts";
import { itemRoutes } from "./knowledge-bases/item-routes.ts";
import { baseRoutes } from "./knowledge-bases/routes.ts";
import { learningRoutes } from "./learning/routes.ts";
import { personalityRoutes } from "./personalities/routes.ts";
import { pluginRoutes } from "./plugins/registry-routes.ts";
import { installationRoutes } from "./plugins/routes.ts";
import { tags } from "./tags.ts";
import { datasetRoutes } from "./training/routes.ts";
import { sessionRoutes } from "./training/session-routes.ts";
import { eventSchemas } from "./webhooks/events.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

/** Document 004: developers build chatbots into their applications. */
export const chatbots: Dialect = {
  name: "chatbots",
  title: "Switchboard API (Chatbots Platform dialect)",
  description:
    "For applications that embed chatbots. Log in (`POST /api/v1/auth/login`) for a JWT, or create an API key " +
    "(`POST /api/v1/auth/api-key`) and send it as `X-API-Key`. A chatbot is an assistant of every other API of the platform.",
  tags,
  webhooks: eventSchemas,
  routes: [
    ...[...accountRoutes, ...passwordRoutes, ...keyRoutes, ...adminRoutes, ...chatbotRoutes, ...conversationRoutes],
    ...[...personalityRoutes, ...baseRoutes, ...itemRoutes, ...webhookRoutes, ...contextRoutes],
    ...[...datasetRoutes, ...sessionRoutes, ...analyticsRoutes, ...learningRoutes, ...healthRoutes],
    ...[...pluginRoutes, ...installationRoutes],
  ],
  errors,
};
