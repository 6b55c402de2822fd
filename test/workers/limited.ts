import { createExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { buildChatbotsApp } from "../../src/api/chatbots/app.ts";
import type { DialectApp } from "../../src/api/kit/build-app.ts";
import { buildReplycxApp } from "../../src/api/replycx/app.ts";
import { buildReplyxApp } from "../../src/api/replyx/app.ts";
import { compose, composeSockets } from "../../src/compose.ts";
import type { Deps } from "../../src/domain/deps.ts";
import { clientOf } from "../support/client.ts";
import { dialectOfPath } from "../support/dialect-of-path.ts";

const builders = {
  replyx: (ctx: Deps) => buildReplyxApp(ctx, composeSockets(env)),
  replycx: buildReplycxApp,
  chatbots: buildChatbotsApp,
};

/** The API with the limits of production, on the same data; the other tests have wide ones. */
export function limited(changes: Partial<Deps> = {}) {
  return clientOf(fetchLimited(changes));
}

/** The same, for requests whose responses are not those of the API: WebSocket upgrades. */
export function fetchLimited(changes: Partial<Deps> = {}) {
  const ctx = { ...compose(env), requestsPerMinute: 100, ...changes };
  const apps: Partial<Record<string, DialectApp>> = {};
  return async (url: string, init?: RequestInit): Promise<Response> => {
    if (url.includes("/openapi/")) return exports.default.fetch(url, init);
    const dialect = dialectOfPath(new URL(url).pathname);
    apps[dialect] ??= builders[dialect](ctx);
    return apps[dialect].fetch(new Request(url, init), env, createExecutionContext());
  };
}
