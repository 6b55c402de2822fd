import type { Customer } from "./customer.ts";

const patienceMs = 60_000;

/**
 * Posts a last message into each dialog and waits until the catalogue shows it: what a round left in the queue must not
 * fall into the next one. Gives how long that took, milliseconds.
 */
export async function untilProjected(customer: Customer, dialogs: number[]): Promise<number> {
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
    if (performance.now() - start > patienceMs) throw new Error("messages do not reach the catalogue");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
