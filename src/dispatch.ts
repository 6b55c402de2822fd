import type { DialectApp } from "./api/kit/build-app.ts";
import { drainBody } from "./api/kit/drain-body.ts";
import { compose, composeSockets } from "./compose.ts";
import { databasesOf } from "./db/databases-of.ts";
import { failingModels } from "./db/failing-models.ts";
import { schemaFault } from "./db/schema-fault.ts";

type Build = (env: Env) => Promise<DialectApp>;

/** The ordered path table: the first prefix that fits chooses the app. Apps are loaded when they are first needed. */
const table: { prefixes: string[]; build: Build }[] = [
  {
    prefixes: ["/v1/", "/api/v1/ai/", "/api/v1/conversation/", "/api/v1/conversations", "/api/v1/accounts/"],
    build: async (env) => (await import("./api/replycx/app.ts")).buildReplycxApp(compose(env)),
  },
  {
    prefixes: ["/api/v1/"],
    build: async (env) => (await import("./api/chatbots/app.ts")).buildChatbotsApp(compose(env)),
  },
  {
    prefixes: ["/api/", "/ws/"],
    build: async (env) => (await import("./api/replyx/app.ts")).buildReplyxApp(compose(env), composeSockets(env)),
  },
  {
    prefixes: ["/webhooks/stripe", "/webhooks/yookassa", "/webhooks/sandbox/"],
    build: async (env) => (await import("./channels/payments/app.ts")).buildPaymentsApp(compose(env)),
  },
  {
    prefixes: ["/webhooks/telegram/"],
    build: async (env) => (await import("./channels/telegram/app.ts")).buildTelegramApp(compose(env)),
  },
  {
    prefixes: ["/webhooks/sms/"],
    build: async (env) => (await import("./channels/sms/app.ts")).buildSmsApp(compose(env)),
  },
  {
    prefixes: ["/webhooks/whatsapp/"],
    build: async (env) => (await import("./channels/whatsapp/app.ts")).buildWhatsappApp(compose(env)),
  },
  {
    prefixes: ["/webhooks/files/"],
    build: async (env) => (await import("./channels/files/app.ts")).buildFilesApp(compose(env)),
  },
  {
    prefixes: ["/chat/"],
    build: async (env) => (await import("./api/widget/app.ts")).buildWidgetApp(compose(env)),
  },
  {
    prefixes: ["/openapi/", "/demo.json"],
    build: async (env) => (await import("./api/reference/app.ts")).buildReferenceApp(compose(env)),
  },
];

/** The environments whose database has been seen with its migrations; it does not lose them. */
const ready = new WeakSet<Env>();
const built = new Map<Build, Promise<DialectApp>>();

/** Serves one request. Whatever refuses or ignores its body leaves the connection usable. */
export async function dispatch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const response = await serve(request, env, ctx);
  await drainBody(request);
  return response;
}

/**
 * Serves one request by the app its path belongs to; what belongs to none is a static asset. Where a setting is missing
 * or wrong it serves nothing: 503, and the log says which.
 */
async function serve(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  try {
    compose(env);
  } catch (error) {
    console.error(error);
    return Response.json({ error: "The platform is not configured." }, { status: 503 });
  }
  const pathname = pathOf(request.url);
  if (pathname === "/healthz") return health(env);
  const entry = table.find(({ prefixes }) => prefixes.some((prefix) => pathname.startsWith(prefix)));
  if (entry === undefined) return env.ASSETS.fetch(isOfConsole(pathname) ? consolePage(request) : request);
  let app = built.get(entry.build);
  if (app === undefined) {
    app = entry.build(env);
    built.set(entry.build, app);
  }
  return (await app).fetch(request, env, ctx);
}

/** The path of a request's address. An `URL` would cost more than the rest of this file. */
function pathOf(address: string): string {
  const start = address.indexOf("/", address.indexOf("//") + 2);
  const end = address.slice(start).search(/[?#]/);
  return end === -1 ? address.slice(start) : address.slice(start, start + end);
}

/** The console is one page, whose script reads the rest of the address. */
function isOfConsole(pathname: string): boolean {
  return pathname === "/console" || pathname.startsWith("/console/");
}

function consolePage(request: Request): Request {
  return new Request(new URL("/console/", request.url), request);
}

/** How old the answer about models may be, milliseconds: health is asked for all the time. */
const modelsKnownMs = 10_000;
const models = new WeakMap<Env, { failing: string[]; at: number }>();

/**
 * Whether requests can be served. Asks the database until it once has what this code needs. Hosted models that fail do not make the
 * platform unavailable, because the built-in one answers: `models` names how they fail.
 */
async function health(env: Env): Promise<Response> {
  if (!ready.has(env)) {
    const faults = await Promise.all(databasesOf(env).map(schemaFault));
    const reason = faults.find((fault) => fault !== null) ?? null;
    if (reason !== null) return Response.json({ status: "unavailable", reason }, { status: 503 });
    ready.add(env);
  }
  const now = Date.now();
  let known = models.get(env);
  if (known === undefined || now - known.at > modelsKnownMs) {
    known = { failing: await failingModels(databasesOf(env), now), at: now };
    models.set(env, known);
  }
  return Response.json({ status: "ok", ...(known.failing.length > 0 && { models: { failing: known.failing } }) });
}
