/* Generated from the routes of the API (npm run sdks). */
export * from "./knowledge-base.ts";
export * from "./conversations.ts";
export * from "./bots.ts";
export * from "./webhooks.ts";
export * from "./types.ts";
