import { expect, inject } from "vitest";
import chatbots from "../../src/api/chatbots/examples.json" with { type: "json" };
import replycx from "../../src/api/replycx/examples.json" with { type: "json" };
import replyx from "../../src/api/replyx/examples.json" with { type: "json" };
import type { Exchange } from "../support/client.ts";
import { fits } from "../support/fits.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a recorder of examples listens; 0 without one. */
    recorderPort: number;
  }
}

interface Recorded {
  /** The test file that sends it. */
  sentBy: string;
  body?: unknown;
  answer?: unknown;
}

const examples: Record<string, Record<string, Recorded>> = {
  replyx: replyx.operations,
  replycx: replycx.operations,
  chatbots: chatbots.operations,
};

/** The exchanges of the running file that may be those of examples, by operation. */
const sent = new Map<string, Exchange[]>();

/** What the recorder has not been told of yet. */
const told: Promise<unknown>[] = [];

/** Waits until the recorder has every exchange of the file. */
export async function tellRecorder(): Promise<void> {
  await Promise.allSettled(told.splice(0));
}

/** The test file that runs. */
export function runningFile(): string {
  return /test\/(?:workers|contract)\/.*$/.exec(expect.getState().testPath ?? "")?.[0] ?? "";
}

/** Keeps an exchange that may be one of an example, and tells the recorder of every one (`npm run examples`). */
export function noteExchange(exchange: Exchange): void {
  if (exchange.operation === undefined || exchange.status >= 300) return;
  const { dialect, operation } = exchange;
  const key = `${dialect} ${operation}`;
  const recorder = inject("recorderPort");
  if (recorder !== 0) {
    const body = JSON.stringify({ ...exchange, sentBy: runningFile() });
    told.push(fetch(`http://127.0.0.1:${recorder}`, { method: "POST", body }).then((response) => response.text()));
  }
  if (examples[dialect]?.[operation]?.sentBy === runningFile()) sent.set(key, [...(sent.get(key) ?? []), exchange]);
}

/** The examples of a file that its tests have not sent, or whose answers have another shape by now; forgets what was sent. */
export function unprovenExamples(file: string): string[] {
  const unproven = Object.entries(examples).flatMap(([dialect, operations]) =>
    Object.entries(operations)
      .filter(([, { sentBy }]) => sentBy === file)
      .filter(([operation, { body = null, answer = null }]) => {
        const exchanges = sent.get(`${dialect} ${operation}`) ?? [];
        return !exchanges.some((one) => fits(body, one.body) && fits(answer, one.answer));
      })
      .map(([operation]) => `${dialect} ${operation}`),
  );
  sent.clear();
  return unproven;
}
