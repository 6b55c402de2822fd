import { buildIfChanged } from "../../scripts/build.ts";

/** Builds what the tests serve, unless it is there, once a run: each project that needs it asks, and all ask in one process. */
export default async function buildOnce(): Promise<void> {
  if (process.env["TESTS_ARE_BUILT"] === "1") return;
  await buildIfChanged();
  process.env["TESTS_ARE_BUILT"] = "1";
}
