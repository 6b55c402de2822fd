import type { Deps } from "../domain/deps.ts";

/** Composes the dependencies of an object, with the database of the shard that has the record with an id. */
export type ComposeAt = (env: Env, id: number) => Deps;
