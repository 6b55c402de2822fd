import type { Deps } from "../../domain/deps.ts";
import { buildApp, type DialectApp } from "../kit/build-app.ts";
import { replycx } from "./dialect.ts";

/** The app of `/v1/*` and of the paths of document 003 under `/api/v1`. */
export function buildReplycxApp(ctx: Deps): DialectApp {
  return buildApp(replycx, ctx);
}
