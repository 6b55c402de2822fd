/** The newest file of `migrations/`: what this code needs of its database. A test compares the two. */
export const latestMigration = "0044_failing_models_end.sql";

/**
 * Why this code cannot work with a database: one query of the table in which `wrangler d1 migrations` and `npm start` record what
 * they have applied. Null when the newest migration is there. Never throws.
 */
export async function schemaFault(database: D1Database): Promise<string | null> {
  try {
    const found = await database.prepare("SELECT 1 FROM d1_migrations WHERE name = ?").bind(latestMigration).first();
    return found === null ? "Migrations of the database are missing." : null;
  } catch (error) {
    const { message } = error as Error;
    if (message.includes("no such table")) return "Migrations of the database are missing.";
    console.error(error);
    return "The database does not answer.";
  }
}
