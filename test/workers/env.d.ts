/// <reference types="vite/types/importMeta.d.ts" />

// biome-ignore lint/style/noNamespace: the runtime types declare their environment so.
declare namespace Cloudflare {
  interface Env {
    DB_1: D1Database;
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
