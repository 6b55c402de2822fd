import { makeCustomer } from "../customer.ts";
import { request, throughput } from "../load.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";
import { startStage } from "../stage.ts";
import { untilProjected } from "../until-projected.ts";

const clients = 16;
const text = "Thank you for waiting. Your parcel left our warehouse this morning and arrives on Thursday.";

/** D1 statements that a message over REST costs, from the request until the catalogue has it. */
export const statements: Row = {
  name: "statements",
  async run({ isQuick }) {
    const stage = await startStage({ countStatements: true });
    try {
      const customer = await makeCustomer(stage.product);
      const dialogs = await Promise.all(Array.from({ length: clients }, () => customer.openDialog()));
      const count = async () => Number(await request({ url: `${stage.product}/bench/statements` }));
      await untilProjected(customer, dialogs);
      const before = await count();
      let sent = 0;
      await throughput(clients, isQuick ? 1_000 : 5_000, (client) => {
        sent += 1;
        return {
          ...{ method: "POST", url: `${stage.product}/api/dialogs/${dialogs[client]}/messages` },
          ...{ headers: customer.headers, body: JSON.stringify({ text }) },
        };
      });
      const used = (await untilStill(count)) - before;
      return [figureLine("D1 statements a message, drained", spreadOf([used / sent]), "", 1)];
    } finally {
      await stage.stop();
    }
  },
};

/** A counter's value when it has not changed for three seconds. */
async function untilStill(count: () => Promise<number>): Promise<number> {
  for (let last = await count(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const now = await count();
    if (now === last) return now;
    last = now;
  }
}
