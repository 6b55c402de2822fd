import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DialectName } from "../support/dialect-of-path.ts";
import { bodyFields } from "./body-fields.ts";
import { chooseExchange, type RecordedExchange } from "./choose-exchange.ts";
import { plainValue } from "./plain-value.ts";

const generated = "by npm run examples, from requests that tests sent and the answers that they got";

/** Writes the examples of a dialect. `isPart`: those of operations without an exchange stay. */
export function writeExamples(dialect: DialectName, exchanges: RecordedExchange[], isPart: boolean): void {
  const file = path.join(import.meta.dirname, "../../src/api", dialect, "examples.json");
  const known = isPart ? JSON.parse(readFileSync(file, "utf8")).operations : {};
  const fields = bodyFields(dialect);
  const ofDialect = exchanges.filter((one) => one.dialect === dialect);
  const byOperation = Object.entries(Object.groupBy(ofDialect, ({ operation }) => operation));
  const found = byOperation.map(([operation, all = []]) => [
    operation,
    exampleOf(chooseExchange(all, fields.get(operation) ?? null)),
  ]);
  const all = Object.entries({ ...known, ...Object.fromEntries(found) }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ generated, operations: Object.fromEntries(all) }, null, 2)}\n`);
}

function exampleOf({ sentBy, body, answer }: RecordedExchange) {
  return {
    sentBy,
    ...(body === null ? {} : { body: plainValue(body) }),
    ...(answer === null ? {} : { answer: plainValue(answer) }),
  };
}
