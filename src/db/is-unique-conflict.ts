/** Whether a statement failed because a row of a table with the same unique values was stored meanwhile. */
export function isUniqueConflict(error: unknown, table: string): boolean {
  return String((error as Error).cause ?? error).includes(`UNIQUE constraint failed: ${table}.`);
}
