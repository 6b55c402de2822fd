import { readOptions } from "../../../scripts/read-options.ts";
import { parts } from "./rows/all.ts";

/**
 * `npm run bench:answers -- DIR…`: how well the built-in model answers and abstains, by set and language, beside the build
 * before it (a384d37) and beside the first passage of MiniSearch. Runs the sets of test/data and those of each DIR: bases of Q&A
 * pairs (`read-pair-bases.ts`) or collections of articles. `--only WORD` prints the parts whose title has the word.
 */
const { positionals, values } = readOptions({
  usage: `Usage: npm run bench:answers -- DIR… [--only WORD]

How well the built-in model answers and abstains, by set and language.`,
  options: { only: { type: "string" } },
  most: Number.POSITIVE_INFINITY,
});
for (const { title, measure } of parts) {
  if (values.only !== undefined && !title.toLowerCase().includes(values.only.toLowerCase())) continue;
  console.log(`\n${title}`);
  console.table(await measure(positionals));
}
