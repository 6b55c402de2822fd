import { execFileSync } from "node:child_process";

const everyMs = 500;

/**
 * Calls `stop` once when npm, which started this process, is gone. npm passes SIGTERM and SIGINT on, but not when it is killed
 * or its terminal closes. Under `node --watch` npm is the parent's parent: then the parent is asked to end, and ends this
 * process. Does nothing where npm has not started this process.
 */
export function followNpm(stop: () => void): void {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const isWatched = process.env["WATCH_REPORT_DEPENDENCIES"] !== undefined;
  const npm = isWatched ? parentOf(parent) : parent;
  if (npm === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    if (isWatched && process.ppid === parent) process.kill(parent, "SIGTERM");
    else stop();
  }, everyMs);
  timer.unref();
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
