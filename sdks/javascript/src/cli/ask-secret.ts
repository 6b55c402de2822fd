import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks at the terminal. A secret is not shown while it is typed. Ctrl+C ends the program with 130, as everywhere. */
export async function askAtTerminal(
  question: string,
  { isSecret = false }: { isSecret?: boolean } = {},
): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: isSecret ? silent : process.stderr, terminal: true });
  reader.once("SIGINT", () => {
    reader.close();
    process.stderr.write("\n");
    process.exit(130);
  });
  try {
    return await reader.question("");
  } finally {
    reader.close();
    if (isSecret) process.stderr.write("\n");
  }
}
