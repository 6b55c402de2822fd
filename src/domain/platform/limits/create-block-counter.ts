import type { Clock } from "../../../kit/clock.ts";
import { within } from "../../../kit/within.ts";
import type { Allowance, BlockCounter, BlockCounts, BlockRule } from "./ports.ts";
import { limiterTimeoutMs } from "./rules.ts";

/** Acts that a call counts, unless the block before was used up at once. */
const blockSize = 50;

/** A block that is used up within this time is followed by one of twice the size, milliseconds. */
const fastMs = 5_000;

/** How long acts pass without another call after one that failed, milliseconds. */
const freeMs = 5_000;

/** Principals that are remembered, about 200 bytes each. */
const maxBlocks = 5_000;

interface Block {
  left: number;
  allowance: Allowance;
  /** Acts that the call asked for, and that waited for it. */
  wanted: number;
  waited: number;
  /** Milliseconds. */
  receivedAt: number;
}

/** A call in progress. */
interface Asked {
  call: Promise<void>;
  waiting: number;
}

/** A `BlockCounter` over the counters of all isolates. */
export function createBlockCounter(ctx: { blockCounts: BlockCounts; clock: Clock }): BlockCounter {
  const blocks = new Map<string, Block>();
  const asked = new Map<string, Asked>();
  const keyOf = ({ principal, bucket }: BlockRule) => `${bucket} ${principal}`;

  function blockOf(rule: BlockRule): Block | undefined {
    const block = blocks.get(keyOf(rule));
    return block !== undefined && ctx.clock() < block.allowance.resetAt ? block : undefined;
  }

  function takeNow(rules: BlockRule[]): Allowance | null | "ask" {
    const held = rules.map(blockOf);
    const spent = held.find((block) => block?.left === 0 && !block.allowance.allowed);
    if (spent !== undefined) return spent.allowance;
    if (!held.every((block) => block !== undefined && block.left > 0)) return "ask";
    for (const block of held) if (block !== undefined) block.left -= 1;
    return null;
  }

  async function ask(rule: BlockRule): Promise<void> {
    const { principal, ...input } = rule;
    const key = keyOf(rule);
    // Calls for one key come one after another: with blocks of one size, many acts at once would wait for many calls.
    const wanted = wantedAfter(blocks.get(key));
    const call = ctx.blockCounts.takeBlock(principal, { ...input, wanted });
    const answer = await within(limiterTimeoutMs, call).catch(() => null);
    if (blocks.size >= maxBlocks) blocks.clear();
    const free = { allowed: true, limit: rule.limit, remaining: rule.limit, resetAt: ctx.clock() + freeMs };
    const held =
      answer === null
        ? { left: Number.POSITIVE_INFINITY, allowance: free }
        : {
            left: answer.granted,
            allowance: { ...answer.allowance, resetAt: untilOf(answer), allowed: answer.granted > 0 },
          };
    blocks.set(key, { ...held, wanted, waited: asked.get(key)?.waiting ?? 0, receivedAt: ctx.clock() });
  }

  function wantedAfter(before: Block | undefined): number {
    if (before === undefined) return blockSize;
    const isFast = ctx.clock() - before.receivedAt < fastMs;
    return Math.max(blockSize, 2 * before.waited, isFast ? 2 * before.wanted : Math.floor(before.wanted / 2));
  }

  /** At least a second from now: another clock may be behind ours, and a block must outlast its call. */
  function untilOf({ allowance }: { allowance: Allowance }): number {
    return Math.max(allowance.resetAt, ctx.clock() + 1_000);
  }

  function refill(rule: BlockRule): Promise<void> {
    const key = keyOf(rule);
    let entry = asked.get(key);
    if (entry === undefined) {
      entry = { call: ask(rule).finally(() => asked.delete(key)), waiting: 0 };
      asked.set(key, entry);
    }
    entry.waiting += 1;
    return entry.call;
  }

  return {
    takeNow,
    async take(rules) {
      for (;;) {
        const taken = takeNow(rules);
        if (taken !== "ask") return taken;
        await Promise.all(rules.filter((rule) => (blockOf(rule)?.left ?? 0) === 0).map(refill));
      }
    },
  };
}
