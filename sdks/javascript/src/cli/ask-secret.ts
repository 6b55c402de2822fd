import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks at the terminal. A secret is not shown while it is typed. */
export async function askAtTerminal(
  question: string,
  { isSecret = false }: { isSecret?: boolean } = {},
): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: isSecret ? silent : process.stderr, terminal: true });
  try {
    return await reader.question("");
  } finally {
    reader.close();
    if (isSecret) process.stderr.write("\n");
  }
}
