import { type Customer, makeCustomer } from "../customer.ts";
import { spreadOf } from "../measure.ts";
import { pace } from "../pace.ts";
import { figureLine, type Line, type Row } from "../row.ts";
import { startWebhookReceiver, type WebhookReceiver } from "../webhook-receiver.ts";

const dialogCount = 32;
const timeoutMs = 120_000;
const perAccount = 20;

/**
 * The time from the response to a message until its event is at its receiver, at a pace at which nothing waits; and the rate at
 * which events that wait are delivered, through one endpoint and through a hundred. For the rate, delivered events are replayed,
 * so that writing messages takes no part in it.
 */
export const webhooks: Row = {
  name: "webhooks",
  async run({ stage, isQuick }) {
    const receiver = await startWebhookReceiver();
    try {
      const customer = await makeCustomer(stage.product);
      const [hook] = await makeHooks(customer, receiver, 1);
      const dialogs = await openDialogs(customer);
      const delays = await measureDelays(customer, dialogs, receiver, isQuick ? 5_000 : 30_000);
      const at = (part: number) =>
        spreadOf([delays[Math.min(delays.length - 1, Math.floor(delays.length * part))] ?? 0]);
      const one = await measureOne(customer, hook ?? 0, dialogs, receiver, isQuick ? 500 : 2_000);
      const many = await measureMany(stage.product, receiver, isQuick ? 1 : 5, isQuick ? 20 : 50);
      const what = `Webhook event, from the accepted message to the receiver (${delays.length} messages)`;
      return [figureLine(`${what}, p50`, at(0.5), "ms"), figureLine("… p99", at(0.99), "ms"), one, many];
    } finally {
      await receiver.stop();
    }
  },
};

async function makeHooks(customer: Customer, receiver: WebhookReceiver, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let n = 0; n < count; n++) {
    const body = { url: receiver.url, events: ["message.created"] };
    ids.push((await customer.post<{ id: number }>("/api/webhooks", body)).id);
  }
  return ids;
}

function openDialogs(customer: Customer): Promise<number[]> {
  return Promise.all(Array.from({ length: dialogCount }, () => customer.openDialog()));
}

/** Delays of single messages, ascending, milliseconds. */
async function measureDelays(
  customer: Customer,
  dialogs: number[],
  { arrivals }: WebhookReceiver,
  milliseconds: number,
): Promise<number[]> {
  const accepted = new Map<string, number>();
  await pace(20, milliseconds, async (at) => {
    const text = `single ${at} ${crypto.randomUUID()}`;
    await customer.post(`/api/dialogs/${dialogs[at % dialogCount]}/messages`, { text });
    accepted.set(text, performance.now());
  });
  await until(() => [...accepted.keys()].every((text) => arrivals.has(text)));
  const delays = Array.from(accepted, ([text, at]) => Math.max(0, (arrivals.get(text) ?? 0) - at));
  return delays.sort((a, b) => a - b);
}

/** Deliveries a second through the endpoint `hook`. */
async function measureOne(
  customer: Customer,
  hook: number,
  dialogs: number[],
  receiver: WebhookReceiver,
  messages: number,
): Promise<Line> {
  await write(customer, dialogs, receiver, messages, 1);
  const rate = await measureReplay(receiver, [{ customer, hook }]);
  return figureLine("… deliveries a second through one endpoint", spreadOf([rate]), "/s");
}

/** Deliveries a second through all endpoints of `accounts` accounts together. */
async function measureMany(url: string, receiver: WebhookReceiver, accounts: number, messages: number): Promise<Line> {
  const hooks: { customer: Customer; hook: number }[] = [];
  for (let n = 0; n < accounts; n++) {
    const customer = await makeCustomer(url);
    const ids = await makeHooks(customer, receiver, perAccount);
    await write(customer, await openDialogs(customer), receiver, messages, perAccount);
    hooks.push(...ids.map((hook) => ({ customer, hook })));
  }
  const rate = await measureReplay(receiver, hooks);
  return figureLine(`… through ${hooks.length} endpoints together`, spreadOf([rate]), "/s");
}

/** Writes messages and waits until each was delivered `times` times. */
async function write(
  customer: Customer,
  dialogs: number[],
  receiver: WebhookReceiver,
  messages: number,
  times: number,
): Promise<void> {
  const before = receiver.times.length;
  for (let at = 0; at < messages; at += dialogCount) {
    const batch = dialogs.slice(0, messages - at);
    await Promise.all(batch.map((dialog) => customer.post(`/api/dialogs/${dialog}/messages`, { text: `${at}` })));
  }
  await until(() => receiver.times.length - before >= messages * times);
}

async function measureReplay(
  receiver: WebhookReceiver,
  hooks: { customer: Customer; hook: number }[],
): Promise<number> {
  const before = receiver.times.length;
  const range = { from: "2020-01-01T00:00:00Z", to: new Date(Date.now() + 60_000).toISOString() };
  const start = performance.now();
  const replayed = await Promise.all(
    hooks.map(({ customer, hook }) => customer.post<{ replayed: number }>(`/api/webhooks/${hook}/replay`, range)),
  );
  const total = replayed.reduce((sum, { replayed: count }) => sum + count, 0);
  await until(() => receiver.times.length - before >= total);
  return (1000 * total) / ((receiver.times.at(-1) ?? 0) - start);
}

async function until(isDone: () => boolean): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!isDone()) {
    if (performance.now() > deadline) throw new Error("events did not reach the receiver");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
