/* Generated from the routes of the API (npm run sdks). */
export * from "./authentication.ts";
export * from "./users.ts";
export * from "./chatbots.ts";
export * from "./conversations.ts";
export * from "./personalities.ts";
export * from "./knowledge-bases.ts";
export * from "./webhooks.ts";
export * from "./context.ts";
export * from "./training.ts";
export * from "./analytics.ts";
export * from "./health.ts";
export * from "./plugins.ts";
export * from "./types.ts";
