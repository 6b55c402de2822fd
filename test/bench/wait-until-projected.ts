import type { Customer } from "./customer.ts";

const timeoutMs = 60_000;

/**
 * Posts a last message to each dialog and waits until it is in the catalogue, so that events that a round left in the queue
 * do not affect the next round. Returns the time, milliseconds.
 */
export async function waitUntilProjected(customer: Customer, dialogs: number[]): Promise<number> {
  const start = performance.now();
  const last = `last of ${crypto.randomUUID()}`;
  await Promise.all(dialogs.map((dialog) => customer.post(`/api/dialogs/${dialog}/messages`, { text: last })));
  for (;;) {
    const shown = await Promise.all(
      dialogs.map(
        async (dialog) => (await customer.get<{ last_message: string }>(`/api/dialogs/${dialog}`)).last_message,
      ),
    );
    if (shown.every((message) => message === last)) return performance.now() - start;
    if (performance.now() - start > timeoutMs) throw new Error("messages did not reach the catalogue");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
