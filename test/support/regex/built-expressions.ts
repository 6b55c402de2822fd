import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import type { Expression } from "./collect-expressions.ts";

/**
 * The expressions that files build at run time: each file is loaded with a constructor that records. `call` is code
 * that makes functions of the file build theirs; `file` stands for its exports.
 */
export async function builtExpressions(root: string, file: string, call = ""): Promise<Expression[]> {
  const { outputFiles } = await build({
    stdin: { contents: `import * as file from "./${file}"; ${call || "void file;"}`, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "esnext",
    logLevel: "error",
  });
  const recorded: Expression[] = [];
  const sandbox = createContext({ Intl, URL, TextDecoder, TextEncoder, console });
  const Original = runInContext("RegExp", sandbox) as RegExpConstructor;
  const construct = (source: string | RegExp, flags?: string) => {
    const made = new Original(source, flags);
    recorded.push({ file: path.posix.normalize(file), line: 0, source: made.source, flags: made.flags });
    return made;
  };
  Object.assign(sandbox, {
    RegExp: new Proxy(Original, {
      construct: (_, [source, flags]) => construct(source, flags),
      apply: (_, __, [source, flags]) => construct(source, flags),
    }),
  });
  runInContext(outputFiles[0]!.text, sandbox);
  return recorded;
}
