import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a script takes. */
export interface Taken<O extends Options> {
  /** How it is called, and what it does: what `--help` prints. */
  usage: string;
  options?: O;
  /** Options whose values are whole numbers. */
  counts?: readonly (keyof O & string)[];
  /** How many arguments it takes besides options: none by default. */
  least?: number;
  most?: number;
}

/**
 * Reads the arguments of a script. Prints its usage and exits with 0 for `--help`; with 2, after what is wrong, for wrong
 * arguments.
 */
export function readOptions<const O extends Options = Record<never, never>>(
  taken: Taken<O>,
  args: string[] = process.argv.slice(2),
) {
  const { usage, options, counts = [], least = 0, most = 0 } = taken;
  if (args.some((each) => each === "--help" || each === "-h")) {
    console.log(usage);
    return process.exit(0);
  }
  try {
    const read = parseArgs({ args, allowPositionals: true, options: options ?? ({} as O) });
    const values = read.values as Record<string, unknown>;
    for (const name of counts) {
      const isCount = /^\d{1,15}$/.test(String(values[name]));
      if (values[name] !== undefined && !isCount) throw new Error(`--${name} must be a whole number.`);
    }
    const extra = read.positionals[most];
    if (extra !== undefined) throw new Error(`"${extra}" is too much.`);
    if (read.positionals.length < least) throw new Error("Something is missing.");
    return read;
  } catch (error) {
    // Node adds how to pass what begins with a hyphen.
    console.error(`${(error as Error).message.split(" To specify")[0]}\n\n${usage}`);
    return process.exit(2);
  }
}
