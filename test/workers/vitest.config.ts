import path from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig, type UserWorkspaceConfig } from "vitest/config";
import { freePort } from "../support/free-port.ts";
import { bundledSource } from "./bundled-source.ts";

const root = path.join(import.meta.dirname, "../..");

/** Inside workerd, with the real D1, R2, Queues and Durable Objects. The files of a worker share one runtime and all that it keeps. */
export default defineConfig(async (): Promise<UserWorkspaceConfig> => {
  // Not the warning that the local platform does not have what production has.
  process.env["WRANGLER_LOG"] ??= "error";
  // Where `telegram-server.ts` and `channel-servers.ts` serve: the settings must name them before they do.
  const telegramPort = await freePort();
  const channelPorts = { twilio: await freePort(), meta: await freePort() };
  return {
    plugins: [
      bundledSource(),
      cloudflareTest({
        remoteBindings: false,
        wrangler: { configPath: path.join(root, "wrangler.toml"), environment: "local" },
        miniflare: {
          // A second database; accounts go there only where a test says so.
          d1Databases: { DB_1: "DB_1" },
          bindings: {
            NEW_ACCOUNTS_SHARD: 0,
            TEST_MIGRATIONS: await readD1Migrations(path.join(root, "migrations")),
            JWT_SECRET: "a secret of the tests, long enough to sign with",
            KEY_ENCRYPTION_SECRET: "a secret of the tests, long enough to seal with",
            PASSWORD_COST: 16,
            REQUESTS_PER_MINUTE: 1_000_000,
            CLIENT_ADDRESS_HEADER: "CF-Connecting-IP",
            TELEGRAM_API_ROOT: `http://127.0.0.1:${telegramPort}`,
            TWILIO_API_ROOT: `http://127.0.0.1:${channelPorts.twilio}`,
            TWILIO_CONTENT_API_ROOT: `http://127.0.0.1:${channelPorts.twilio}`,
            META_API_ROOT: `http://127.0.0.1:${channelPorts.meta}`,
            SERVICE_KEY: "the service key of the tests, long enough",
            // Nobody listens there: a token that a test adds never leaves the machine.
            OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
          },
        },
      }),
    ],
    // Hides warnings about source maps of packages that do not contain their sources.
    logLevel: "error",
    test: {
      name: "workers",
      root,
      include: ["test/workers/**/*.test.ts", "test/contract/**/*.test.ts"],
      isolate: false,
      // Starting a runtime costs 11 seconds of CPU time. With three, the two cores are busy all the same.
      maxWorkers: 3,
      provide: { telegramPort, channelPorts, recorderPort: Number(process.env["EXAMPLE_RECORDER_PORT"] ?? 0) },
      setupFiles: ["./test/workers/setup.ts"],
      globalSetup: [
        "./test/support/build-once.ts",
        "./test/workers/site-server.ts",
        "./test/workers/payment-servers.ts",
        "./test/workers/smtp-server.ts",
        "./test/workers/telegram-server.ts",
        "./test/workers/channel-servers.ts",
        "./test/workers/openai-server.ts",
        "./test/workers/webhook-server.ts",
        "./test/workers/plugin-server.ts",
      ],
      sequence: { groupOrder: 1 },
      // Long enough for a busy machine.
      testTimeout: 60_000,
    },
  };
});
