import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

/** The catalogue database. Verbs query it directly; there is no repository layer. */
export type Db = DrizzleD1Database & { $client: D1Database };

export function connectDb(d1: D1Database): Db {
  return drizzle(d1);
}
