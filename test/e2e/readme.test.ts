import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../support/free-port.ts";
import { until } from "../support/until.ts";
import { runNpm } from "./run-npm.ts";

const project = path.join(import.meta.dirname, "../..");
/** A copy of the project with what is built of it: `npm start` builds it again, and the other tests serve from the original. */
const root = mkdtempSync(path.join(tmpdir(), "switchboard-copy-"));
const readme = readFileSync(path.join(project, "README.md"), "utf8");
const blocks = Array.from(readme.matchAll(/```sh\n([\s\S]*?)```/g), (block) => block[1] ?? "");

beforeAll(() => {
  const shared = [".git", "node_modules"];
  const left = [...shared, ".state", ".wrangler"].map((name) => path.join(project, name));
  cpSync(project, root, { recursive: true, filter: (file) => !left.includes(file) });
  for (const name of shared) symlinkSync(path.join(project, name), path.join(root, name));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test("npm start serves, and npm run demo uploads a file and gets the answer that quotes it", async () => {
  expect(blocks[0]?.trim()).toBe("npm ci && npm start");
  expect(blocks[1]?.trim()).toBe('npm run demo -- manual.pdf "How do I reset it?"');
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-readme-"));
  const env = { ...process.env, PORT: String(await freePort()), STATE_DIR: path.join(folder, "state") };
  const server = spawn("npm", ["start"], { cwd: root, env, detached: true });
  let output = "";
  server.stdout.on("data", (data) => {
    output += data;
  });
  try {
    await until(() => expect(output).toContain(`http://localhost:${env.PORT}/docs/`), 80_000);
    for (const word of ["Demo account", "Administrator", "State"]) expect(output).toContain(word);
    const manual = path.join(folder, "manual.md");
    writeFileSync(manual, "# Kettle\n\n## Reset\n\nHold the red button for five seconds to reset the kettle.\n");
    const { status, stdout, stderr } = await runNpm(["demo", "--", manual, "How do I reset it?"], { cwd: root, env });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(
      /You: How do I reset it\?\n\nHold the red button for five seconds.*\n\n\(extractive, answer, \d+ ms\)/,
    );
    expect(stdout).toContain("[1] manual.md › Kettle › Reset");
  } finally {
    process.kill(-(server.pid ?? 0), "SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}, 150_000);

test("npm run bench prints ratios to its floor, and npm run bench:retrieval the quality on a collection", async () => {
  expect(readme).toContain("`npm run bench`");
  expect(readme).toContain("`npm run bench:retrieval -- DIR`");
  const options = ["--quick", "--no-before", "--only", "read"];
  const bench = await runNpm(["bench", "--", ...options], { cwd: root, env: { SKIP_BUILD: "1" } });
  expect({ status: bench.status, stderr: bench.stderr }).toMatchObject({ status: 0 });
  expect(bench.stdout).toMatch(/Authenticated read .*\d\.\d\d × floor/);
  const set = mkdtempSync(path.join(tmpdir(), "switchboard-set-"));
  const corpus = [
    { id: "a", title: "Ferry", text: "A ticket for the ferry costs 14 euros." },
    { id: "b", title: "Tower", text: "The tower opens at nine." },
  ];
  writeFileSync(path.join(set, "corpus.jsonl"), corpus.map((passage) => `${JSON.stringify(passage)}\n`).join(""));
  writeFileSync(path.join(set, "queries.jsonl"), '{"id":"q","text":"What does a ferry ticket cost?"}\n');
  writeFileSync(path.join(set, "qrels.tsv"), "query-id\tcorpus-id\tscore\nq\ta\t1\n");
  const retrieval = await runNpm(["bench:retrieval", "--", set], { cwd: root });
  rmSync(set, { recursive: true });
  expect({ status: retrieval.status, stderr: retrieval.stderr }).toMatchObject({ status: 0 });
  expect(retrieval.stdout).toContain("nDCG@10");
  expect(retrieval.stdout).toContain("1.0000");
}, 120_000);

test("npm run deploy tells who is not logged in what to do", async () => {
  expect(blocks.map((block) => block.trim())).toContain("npx wrangler login\nnpm run deploy");
  // CI runs what the README says of a deployment that stops before it deploys.
  expect(readFileSync(path.join(project, ".ci/run"), "utf8")).toContain("npm run deploy:dry\n");
  expect(readme).toContain("`npm run deploy:dry`");
  const nobody = { ...process.env, HOME: root, CLOUDFLARE_API_TOKEN: "", XDG_CONFIG_HOME: root };
  const deploy = await runNpm(["deploy", "--", "--yes"], { cwd: root, env: nobody });
  expect({ status: deploy.status, stderr: deploy.stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("npx wrangler login"),
  });
}, 120_000);

test("npm run capacity prints what a number of dialogs needs and costs", async () => {
  const { status, stdout, stderr } = await runNpm(["capacity", "--", "--dialogs", "1e6"], { cwd: root });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toMatch(/per 1,000 answered dialogs/);
}, 30_000);
