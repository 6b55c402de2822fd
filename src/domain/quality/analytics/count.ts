import { type SQL, sql } from "drizzle-orm";

export const quarterMs = 15 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** `amount` more of a figure, in the quarter of an hour (since the epoch) to which it belongs. */
export interface Count {
  figure: string;
  label: string;
  quarter: number;
  amount: number;
}

export function countAt(instant: number, figure: string, label: string, amount = 1): Count {
  return { figure, label, quarter: Math.floor(instant / quarterMs), amount };
}

/** A duration in a histogram, which has one row for a day of UTC. */
export function durationAt(instant: number, figure: string, label: string): Count {
  return countAt(Math.floor(instant / dayMs) * dayMs, figure, label);
}

/**
 * The statement that adds counts to an assistant's figures: `source` selects `assistant_id`, `figure`, `label`, `quarter` and
 * `amount`. All counts of one hour are one row.
 */
export function addCounts(source: SQL): SQL {
  const inQuarter = (at: number) => sql`sum(iif(quarter % 4 = ${at}, amount, 0))`;
  return sql`
    INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
    SELECT assistant_id, figure, label, quarter / 4, ${inQuarter(0)}, ${inQuarter(1)}, ${inQuarter(2)}, ${inQuarter(3)}
    FROM (${source}) WHERE true GROUP BY 1, 2, 3, 4
    ON CONFLICT (assistant_id, figure, label, hour) DO UPDATE SET
      q0 = q0 + excluded.q0, q1 = q1 + excluded.q1, q2 = q2 + excluded.q2, q3 = q3 + excluded.q3`;
}
