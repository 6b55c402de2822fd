import { readdirSync } from "node:fs";
import path from "node:path";
import { unstable_readConfig as readConfig } from "wrangler";
import { DeployFault } from "./deploy-fault.ts";

const root = path.join(import.meta.dirname, "../..");

/** What wrangler.toml says of one environment: what must exist before the Worker can be deployed. */
export interface Target {
  /** The environment's name in wrangler.toml; empty for production. */
  environment: string;
  worker: string;
  /** `DB`, then `DB_1`, `DB_2` …: accounts are spread over them. */
  databases: Database[];
  bucket: string;
  /** With their dead letters. */
  queues: string[];
  index: string;
  crons: string[];
  /** File names, oldest first. */
  migrations: string[];
}

export interface Database {
  binding: string;
  name: string;
}

const advice = "Use --env staging or --env preview, or none for production; `local` is what `npm start` serves.";

/** Throws a `DeployFault` for an environment that cannot be deployed. */
export function readTarget(environment: string): Target {
  const config = read(environment);
  const databases = readDatabases(config.d1_databases);
  const bucket = config.r2_buckets[0]?.bucket_name;
  const index = config.vectorize[0]?.index_name;
  if (!config.name || databases.length === 0 || !bucket || !index) {
    throw new DeployFault(`wrangler.toml does not say what ${environment || "production"} needs.`, advice);
  }
  const consumers: { queue: string; dead_letter_queue?: string }[] = config.queues.consumers ?? [];
  return {
    ...{ environment, worker: config.name, databases, bucket, index },
    queues: consumers.flatMap(({ queue, dead_letter_queue: dead }) => (dead ? [dead, queue] : [queue])),
    crons: config.triggers.crons ?? [],
    migrations: readdirSync(path.join(root, "migrations"))
      .filter((name) => name.endsWith(".sql"))
      .sort(),
  };
}

/** Throws where one is left out: the number of a database is a part of the ids in it. */
function readDatabases(listed: { binding: string; database_name?: string }[]): Database[] {
  return listed.map(({ binding, database_name: name }, at) => {
    const wanted = at === 0 ? "DB" : `DB_${at}`;
    if (binding === wanted && name !== undefined) return { binding, name };
    throw new DeployFault(
      `wrangler.toml names the database ${binding} where ${wanted} is expected.`,
      "The databases are DB, DB_1, DB_2 and so on, in this order, each with its database_name. None may be removed.",
    );
  });
}

function read(environment: string) {
  try {
    return readConfig(
      { config: path.join(root, "wrangler.toml"), ...(environment !== "" && { env: environment }) },
      { hideWarnings: true },
    );
  } catch (error) {
    throw new DeployFault((error as Error).message.trim(), advice);
  }
}
