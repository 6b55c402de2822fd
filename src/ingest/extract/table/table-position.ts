export interface TablePosition {
  /** The page, from 1; null for formats without pages. */
  page: number | null;
  /** The level for a heading below those above the table. */
  level: number;
  /** The first row is known to name the columns. */
  isNamed?: boolean;
}
