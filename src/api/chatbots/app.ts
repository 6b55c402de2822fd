import type { Deps } from "../../domain/deps.ts";
import { buildApp, type DialectApp } from "../kit/build-app.ts";
import { chatbots } from "./dialect.ts";

/** The app of document 004: every path under `/api/v1` that is not of document 003. */
export function buildChatbotsApp(ctx: Deps): DialectApp {
  return buildApp(chatbots, ctx);
}
