/** The databases that are bound: `DB`, `DB_1`, `DB_2` … without a gap. */
export function databasesOf(env: Pick<Env, "DB">): D1Database[] {
  const databases = [env.DB];
  for (;;) {
    const next = (env as unknown as Record<string, D1Database | undefined>)[`DB_${databases.length}`];
    if (next === undefined) return databases;
    databases.push(next);
  }
}
