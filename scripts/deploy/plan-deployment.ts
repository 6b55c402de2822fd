import { numberShard } from "../../src/db/number-shard.ts";
import { idsPerShard } from "../../src/domain/platform/shards/rules.ts";
import { DeployFault } from "./deploy-fault.ts";
import { type Found, metadataProperty } from "./inspect-account.ts";
import type { Target } from "./read-target.ts";

/** A command that changes the account, and what to do when it fails. */
export interface Step {
  what: string;
  /** Arguments of wrangler. */
  args: string[];
  /** Names of the secrets that the command reads. */
  secrets?: string[];
  advice: string;
}

export interface Plan {
  /** What exists already. */
  found: string[];
  steps: Step[];
}

/** Secrets without which the Worker serves nothing or nobody can administer it. */
export const requiredSecrets = ["JWT_SECRET", "KEY_ENCRYPTION_SECRET", "PUBLIC_URL", "ADMIN_EMAIL", "ADMIN_PASSWORD"];

/** As many as the embedding model of `src/env.ts` gives. */
const dimensions = 1024;

const again = "Then run the same command again: it goes on here.";

/**
 * What must be done, in order, for the target to be deployed: nothing that exists is made again. Throws a `DeployFault` where
 * a new KEY_ENCRYPTION_SECRET would make what a database has stored unreadable. `known` are the names of secrets that were
 * given or kept.
 */
export function planDeployment(target: Target, found: Found, known: string[] = []): Plan {
  const { environment, databases, bucket, index, worker } = target;
  const env = `--env=${environment}`;
  const here: string[] = [];
  const steps: Step[] = [];
  const need = (has: boolean, name: string, args: string[], advice: string) => {
    if (has) here.push(name);
    else steps.push({ what: `create the ${name}`, args, advice: `${advice} ${again}` });
  };
  const paid = "The Workers Paid plan may be needed, or a token with the permission to edit it.";
  for (const { name } of databases) {
    need(found.databases.includes(name), `D1 database ${name}`, ["d1", "create", name], paid);
  }
  need(
    found.hasBucket,
    `R2 bucket ${bucket}`,
    ["r2", "bucket", "create", bucket],
    `Enable R2 in the dashboard. ${paid}`,
  );
  for (const queue of target.queues) {
    need(found.queues.includes(queue), `queue ${queue}`, ["queues", "create", queue], paid);
  }
  const vectorize = (...args: string[]) => ["vectorize", ...args];
  need(
    found.hasIndex,
    `Vectorize index ${index}`,
    vectorize("create", index, `--dimensions=${dimensions}`, "--metric=cosine"),
    paid,
  );
  need(
    found.hasMetadataIndex,
    `metadata index ${metadataProperty} of ${index}`,
    vectorize("create-metadata-index", index, `--propertyName=${metadataProperty}`, "--type=number"),
    "It must exist before the first vector is written.",
  );
  const secrets = requiredSecrets.filter((name) => !found.secrets?.includes(name));
  if (secrets.length === 0) here.push("secrets");
  else {
    requireKnownKey(target, found, secrets, known);
    steps.push({
      what: `put the secrets ${secrets.join(", ")}${found.secrets === null ? `, which makes the Worker ${worker}` : ""}`,
      ...{ args: ["secret", "bulk", env], secrets },
      advice: `The values are kept and will be used again. ${again}`,
    });
  }
  for (const [shard, { binding }] of databases.entries()) {
    const migrations = found.migrations[binding] ?? [];
    if (migrations.length === 0) here.push(`migrations of ${binding}`);
    else {
      steps.push({
        what: `apply ${migrations.length} migration${migrations.length === 1 ? "" : "s"} to ${binding}, up to ${migrations.at(-1)}`,
        args: ["d1", "migrations", "apply", binding, "--remote", env],
        advice: `The migration that failed has changed nothing; those before it are applied. ${again}`,
      });
    }
    // Always: it changes nothing where it is done, and a migration may have made a table.
    if (shard > 0) {
      steps.push({
        what: `count the ids of ${binding} from ${shard * idsPerShard}`,
        args: ["d1", "execute", binding, "--remote", env, `--command=${numberShard(shard * idsPerShard).join("; ")}`],
        advice: `Until then new accounts go to other databases. ${again}`,
      });
    }
  }
  steps.push({
    what: `build, deploy the Worker ${worker}, its queue consumers and cron (${target.crons.join(", ")})`,
    args: ["deploy", env],
    advice: `The version before still serves. ${again}`,
  });
  return { found: here, steps };
}

/** A database with migrations has been used: its secrets are sealed with a key that the account can no longer show. */
function requireKnownKey(target: Target, found: Found, secrets: string[], known: string[]): void {
  const used = target.databases.find(
    ({ binding, name }) =>
      found.databases.includes(name) && (found.migrations[binding]?.length ?? 0) < target.migrations.length,
  );
  if (used === undefined || !secrets.includes("KEY_ENCRYPTION_SECRET") || known.includes("KEY_ENCRYPTION_SECRET"))
    return;
  throw new DeployFault(
    `The database ${used.name} has been used, and the Worker ${target.worker} has no KEY_ENCRYPTION_SECRET. A new one could not read the keys and tokens that the database has stored.`,
    "Set KEY_ENCRYPTION_SECRET in the environment to the one it was used with. If that is lost, set a new one, and enter every key and token again.",
  );
}
