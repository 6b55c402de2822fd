import { makeCustomer } from "../customer.ts";
import { request, throughput } from "../load.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";
import { startStage } from "../stage.ts";
import { waitUntilProjected } from "../wait-until-projected.ts";

const clients = 16;
const text = "Thank you for waiting. Your parcel left our warehouse this morning and arrives on Thursday.";

/** D1 statements per message over REST, from the request until the message is in the catalogue. */
export const statements: Row = {
  name: "statements",
  async run({ isQuick }) {
    const stage = await startStage({ countStatements: true });
    try {
      const customer = await makeCustomer(stage.product);
      const dialogs = await Promise.all(Array.from({ length: clients }, () => customer.openDialog()));
      const count = async () => Number(await request({ url: `${stage.product}/bench/statements` }));
      await waitUntilProjected(customer, dialogs);
      const before = await count();
      let sent = 0;
      await throughput(clients, isQuick ? 1_000 : 5_000, (client) => {
        sent += 1;
        return {
          ...{ method: "POST", url: `${stage.product}/api/dialogs/${dialogs[client]}/messages` },
          ...{ headers: customer.headers, body: JSON.stringify({ text }) },
        };
      });
      const used = (await waitUntilStable(count)) - before;
      return [figureLine("D1 statements per message, queue drained", spreadOf([used / sent]), "", 1)];
    } finally {
      await stage.stop();
    }
  },
};

/** Waits until a counter has not changed for three seconds. Returns its value. */
async function waitUntilStable(count: () => Promise<number>): Promise<number> {
  for (let last = await count(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const now = await count();
    if (now === last) return now;
    last = now;
  }
}
