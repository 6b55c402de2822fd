import { expect, test } from "vitest";
import type { Found } from "../../../scripts/deploy/inspect-account.ts";
import { planDeployment, requiredSecrets } from "../../../scripts/deploy/plan-deployment.ts";
import { readTarget } from "../../../scripts/deploy/read-target.ts";

const target = readTarget("");
const nothing: Found = {
  ...{ databases: [], hasBucket: false, queues: [], hasIndex: false, hasMetadataIndex: false, secrets: null },
  migrations: { DB: target.migrations },
};
const all: Found = {
  ...{ databases: ["switchboard"], hasBucket: true, queues: target.queues, hasIndex: true, hasMetadataIndex: true },
  ...{ secrets: requiredSecrets, migrations: { DB: [] } },
};
const commands = (found: Found, known?: string[]) =>
  planDeployment(target, found, known).steps.map(({ args }) => args.join(" "));

test("an empty account gets everything, and the Worker is deployed last", () => {
  expect(commands(nothing)).toEqual([
    "d1 create switchboard",
    "r2 bucket create switchboard-files",
    "queues create ingest-dead",
    "queues create ingest",
    "queues create events-dead",
    "queues create events",
    "vectorize create switchboard-chunks --dimensions=1024 --metric=cosine",
    "vectorize create-metadata-index switchboard-chunks --propertyName=source_id --type=number",
    "secret bulk --env=",
    "d1 migrations apply DB --remote --env=",
    "deploy --env=",
  ]);
});

test("what exists is not made again: a complete account is only deployed to", () => {
  expect(commands(all)).toEqual(["deploy --env="]);
});

test("only what is missing is made", () => {
  const found = {
    ...all,
    queues: target.queues.slice(1),
    secrets: ["JWT_SECRET"],
    migrations: { DB: ["0036_last.sql"] },
  };
  const plan = planDeployment(target, found, ["KEY_ENCRYPTION_SECRET"]);
  expect(plan.steps.map(({ args }) => args[0])).toEqual(["queues", "secret", "d1", "deploy"]);
  expect(plan.steps[1]?.secrets).toEqual(["KEY_ENCRYPTION_SECRET", "PUBLIC_URL", "ADMIN_EMAIL", "ADMIN_PASSWORD"]);
});

test("a database that has been used is not given a new key, which could not read what it has stored", () => {
  const found = { ...all, secrets: null };
  expect(() => commands(found)).toThrow("A new one could not read the keys and tokens");
  expect(commands(found, ["KEY_ENCRYPTION_SECRET"])).toEqual(["secret bulk --env=", "deploy --env="]);
  const unused = { ...found, migrations: { DB: target.migrations } };
  expect(commands(unused)).toContain("secret bulk --env=");
});

test("a database more is made, migrated, and counts its ids from its own range before the Worker can use it", () => {
  const two = { ...target, databases: [...target.databases, { binding: "DB_1", name: "switchboard-1" }] };
  const steps = (found: Found) => planDeployment(two, found).steps.map(({ args }) => args.join(" "));
  const found = { ...all, migrations: { DB: [], DB_1: target.migrations } };
  const count = expect.stringMatching(
    /^d1 execute DB_1 --remote --env= --command=INSERT INTO sqlite_sequence .*67108864/,
  );
  expect(steps(found)).toEqual([
    "d1 create switchboard-1",
    "d1 migrations apply DB_1 --remote --env=",
    count,
    "deploy --env=",
  ]);
  // A run that ended between the two steps is finished by the next one.
  const migrated = { ...found, databases: ["switchboard", "switchboard-1"], migrations: { DB: [], DB_1: [] } };
  expect(steps(migrated)).toEqual([count, "deploy --env="]);
});

test("staging and preview have resources of their own, and the local platform cannot be deployed", () => {
  const staging = planDeployment(readTarget("staging"), nothing).steps.map(({ args }) => args.join(" "));
  expect(staging.slice(0, 2)).toEqual(["d1 create switchboard-staging", "r2 bucket create switchboard-files-staging"]);
  expect(staging.at(-1)).toBe("deploy --env=staging");
  expect(() => readTarget("local")).toThrow("does not say what local needs");
});
