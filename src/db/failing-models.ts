/** A failure is current for this long, milliseconds: an account without questions has no success that ends it. */
const currentMs = 60 * 60 * 1000;

/**
 * How the hosted models of accounts fail now: the kinds, without repeats; empty when all work. Of another account's failure it tells
 * nothing but its kind. Never throws: health is about serving requests.
 */
export async function failingModels(databases: D1Database[], now: number): Promise<string[]> {
  const failing = await Promise.all(databases.map((database) => failingIn(database, now)));
  return [...new Set(failing.flat())].sort();
}

async function failingIn(database: D1Database, now: number): Promise<string[]> {
  try {
    const query = database.prepare("SELECT DISTINCT failure FROM failing_models WHERE last_at > ? ORDER BY failure");
    const { results } = await query.bind(now - currentMs).all<{ failure?: string }>();
    return results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
  } catch (error) {
    console.error(error);
    return [];
  }
}
