import { build } from "../../scripts/build.ts";

/** Builds what the tests serve, once a run: each project that needs it asks, and all ask in one process. */
export default async function buildOnce(): Promise<void> {
  if (process.env["TESTS_ARE_BUILT"] === "1") return;
  await build();
  process.env["TESTS_ARE_BUILT"] = "1";
}
