import type { Bill } from "./bill-of.ts";
import type { Limit } from "./limits-of.ts";
import { others } from "./prices.ts";
import type { Workload } from "./usage-of.ts";

/** What `npm run capacity` prints, line by line. */
export function writeCapacity(workload: Workload, bill: Bill, limits: Limit[]): string[] {
  const { dialogs, messages, resolved } = workload;
  const perThousand = (bill.total / dialogs) * 1000;
  const isUsed = bill.lines.filter(({ units }) => units > 0);
  return [
    `${number(dialogs)} dialogs a month with ${messages} messages each`,
    "",
    ...isUsed.map(
      ({ name, units, dollars }) => `  ${name.padEnd(38)}${number(units).padStart(20)}${money(dollars).padStart(14)}`,
    ),
    `  ${"Total with the plan's fee".padEnd(38)}${"".padStart(20)}${money(bill.total).padStart(14)}`,
    "",
    `  ${money(perThousand)} per 1,000 answered dialogs`,
    `  ${money(perThousand / resolved)} per 1,000 resolved dialogs, if ${Math.round(resolved * 100)} % need no person; others charge for as many:`,
    ...others.map(({ name, dollars }) => `    ${name.padEnd(36)}${money(dollars * 1000).padStart(12)}`),
    "",
    "What breaks first (at the peak; over 100 % it does not work):",
    ...limits.map(
      ({ name, load, needed, available, unit, wayOut }) =>
        `  ${`${number(load * 100)} %`.padStart(9)}  ${name}: ${number(needed)} of ${number(available)} ${unit}${load > 0.5 ? `. ${wayOut}` : ""}`,
    ),
  ];
}

function number(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 2 : 0 });
}

function money(value: number): string {
  return `$${value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
