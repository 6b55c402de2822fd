import { type ChildProcess, spawn } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import path from "node:path";

let isOn = false;

/**
 * From now on, a runtime that this process starts ends with this process, even when that is killed: otherwise workerd would
 * serve on, and keep the port and the state. A shell waits for the end of its input, which comes when this process is gone.
 */
export function endRuntimesToo(): void {
  if (isOn || process.platform === "win32") return;
  isOn = true;
  subscribe("child_process", (message) => {
    const { process: child } = message as { process: ChildProcess };
    child.once("spawn", () => {
      if (child.pid !== undefined && path.basename(child.spawnfile) === "workerd") guard(child, child.pid);
    });
  });
}

function guard(runtime: ChildProcess, pid: number): void {
  // In a group of its own: Ctrl+C must not end it before its work is done.
  const waiting = spawn("sh", ["-c", 'cat > /dev/null; kill -9 "$0" 2> /dev/null', String(pid)], {
    ...{ stdio: ["pipe", "ignore", "ignore"], detached: true },
  });
  waiting.unref();
  (waiting.stdin as unknown as { unref(): void }).unref();
  runtime.once("exit", () => {
    // Another process may get the number of one that is gone.
    if (waiting.pid !== undefined && waiting.exitCode === null) process.kill(-waiting.pid, "SIGKILL");
  });
}
