/**
 * The statements that make every table of a shard count from `firstId`: after each migration, because a new table counts from 1.
 * Ids that are higher already stay. `sqlite_sequence` has a row only for a table that has had one.
 */
export function numberShard(firstId: number): string[] {
  return [
    `INSERT INTO sqlite_sequence (name, seq) SELECT name, ${firstId} FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%' AND name NOT IN (SELECT name FROM sqlite_sequence)`,
    `UPDATE sqlite_sequence SET seq = ${firstId} WHERE seq < ${firstId}`,
  ];
}
