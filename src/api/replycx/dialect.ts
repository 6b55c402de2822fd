import type { Dialect } from "../kit/dialect.ts";
import { botRoutes } from "./bots/routes.ts";
import { conversationRoutes } from "./conversations/routes.ts";
import { startRoutes } from "./conversations/start-routes.ts";
import { errors } from "./errors.ts";
import { sourceRoutes } from "./sources/routes.ts";
import { tags } from "./tags.ts";
import { eventSchemas } from "./webhooks/convert.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

/** Document 003: helpdesks drive an account's conversations. */
export const replycx: Dialect = {
  name: "replycx",
  title: "Switchboard API (ReplyCX dialect)",
  description:
    "For a helpdesk that works with an account's conversations. The credential is an account token, created by " +
    "`POST /api/account-tokens`. Every path is served under `/v1` and `/api/v1`.",
  tags,
  webhooks: eventSchemas,
  routes: [...sourceRoutes, ...startRoutes, ...conversationRoutes, ...botRoutes, ...webhookRoutes],
  errors,
};
