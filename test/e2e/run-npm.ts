import { spawn } from "node:child_process";

/**
 * Runs `npm run -s` with these arguments and returns its exit code and output. Asynchronous: while a process waits for another,
 * it does not notice that servers close its idle connections, and its next request fails.
 */
export async function runNpm(
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string | undefined> },
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn("npm", ["run", "-s", ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const status = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { status, stdout, stderr };
}
