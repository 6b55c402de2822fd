import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";

const healthEveryMs = 50;
const processEveryMs = 250;
/** What counts as a freeze, milliseconds: reported when it happens. */
export const longestAllowedMs = 1_000;

/** An answer of `/healthz` that took too long. */
export interface Freeze {
  milliseconds: number;
  /** CPU time of the runtime meanwhile, milliseconds: much less means that the machine was busy with other work. */
  cpu: number;
}

export interface Watch {
  /** From now on, memory is compared with the present one, the longest answer counts, and freezes are reported. */
  begin(): void;
  /** The longest time that `/healthz` took, milliseconds; infinite after an answer that was no 200. */
  longestAnswer(): number;
  /** Resident memory of the runtime when `begin` was called, bytes. */
  baseline(): number;
  /** The most resident memory since then, bytes. */
  peak(): number;
  /** Whether the runtime has ended since the watch began; Miniflare then starts another. */
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** Watches a local server: how long `/healthz` takes, and the memory of its workerd. Linux only. */
export function watchServer({ url, port }: { url: string; port: number }, onFreeze: (freeze: Freeze) => void): Watch {
  const pid = runtimeOf(port);
  let longest = 0;
  let peak = 0;
  let baseline = 0;
  let hasEnded = false;
  let hasBegun = false;
  let cpuSamples: { at: number; cpu: number }[] = [];
  const sample = () => {
    try {
      cpuSamples = [...cpuSamples.slice(-1_000), { at: Date.now(), cpu: cpuMilliseconds(pid) }];
      const now = residentBytes(pid);
      peak = Math.max(peak, now);
      return now;
    } catch {
      hasEnded = true;
      return 0;
    }
  };
  const thread = new Worker(path.join(import.meta.dirname, "health-thread.ts"), {
    workerData: { url, everyMs: healthEveryMs },
  });
  thread.on("message", ({ status, startedAt, endedAt }: { status: number; startedAt: number; endedAt: number }) => {
    const milliseconds = endedAt - startedAt;
    longest = Math.max(longest, status === 200 ? milliseconds : Number.POSITIVE_INFINITY);
    if (!hasBegun || milliseconds <= longestAllowedMs) return;
    sample();
    const before = cpuSamples.findLast(({ at }) => at <= startedAt) ?? cpuSamples[0];
    onFreeze({ milliseconds, cpu: (cpuSamples.at(-1)?.cpu ?? 0) - (before?.cpu ?? 0) });
  });
  const timer = setInterval(sample, processEveryMs);
  return {
    begin() {
      baseline = sample();
      peak = baseline;
      longest = 0;
      hasBegun = true;
    },
    longestAnswer: () => longest,
    baseline: () => baseline,
    peak: () => peak,
    hasEnded: () => hasEnded,
    async stop() {
      clearInterval(timer);
      await thread.terminate();
    },
  };
}

function residentBytes(pid: number): number {
  const pages = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1];
  return Number(pages) * 4096;
}

/** User and system time; the kernel counts it in hundredths of a second. */
function cpuMilliseconds(pid: number): number {
  const [user, system] = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "").split(" ").slice(11);
  return (Number(user) + Number(system)) * 10;
}

/** The process id of the workerd that listens on a port. */
function runtimeOf(port: number): number {
  const address = `entry=127.0.0.1:${port}`;
  const pid = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .find((name) => commandOf(name).includes(address));
  if (pid === undefined) throw new Error(`no workerd listens on port ${port}`);
  return Number(pid);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
