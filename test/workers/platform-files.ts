/**
 * Files about the whole platform: they run a scheduled job, which takes a number of records per run, or compare totals, which
 * records of other files would change. Each begins with empty tables (`setup.ts`), and they are the first of their runtime
 * (`slow-first.ts`).
 */
export const platformFiles = [
  "account/outbox",
  "admin/figures",
  "billing/low-balance",
  "billing/stripe",
  "billing/yookassa",
  "evaluation/draft-steps",
  "evaluation/steps",
  "ingest/leases",
  "rotation",
  "shards/platform",
  "website/steps",
].map((name) => `test/workers/${name}.test.ts`);
