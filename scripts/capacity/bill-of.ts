import { type Meter, type Price, planFee, prices } from "./prices.ts";

export interface BillLine {
  meter: Meter;
  name: string;
  units: number;
  dollars: number;
}

export interface Bill {
  lines: BillLine[];
  /** With the fee of the plan, US dollars. */
  total: number;
}

/** What a usage costs in a month. Cloudflare rounds some meters up to the next million; here they are not rounded. */
export function billOf(usage: Record<Meter, number>): Bill {
  const lines = (Object.entries(prices) as [Meter, Price][]).map(([meter, { name, dollars, per, included }]) => {
    const units = usage[meter];
    return { meter, name, units, dollars: (Math.max(0, units - included) / per) * dollars };
  });
  return { lines, total: lines.reduce((sum, line) => sum + line.dollars, planFee) };
}
