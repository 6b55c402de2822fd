/// <reference types="vite/types/importMeta.d.ts" />

// biome-ignore lint/style/noNamespace: the runtime types declare their environment so.
declare namespace Cloudflare {
  interface Env {
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
