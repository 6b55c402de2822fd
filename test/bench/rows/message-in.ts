import { type Customer, makeCustomer } from "../customer.ts";
import { type RequestOptions, throughput } from "../load.ts";
import { inTurn } from "../measure.ts";
import { type BenchContext, type Line, type Row, ratioLine } from "../row.ts";
import { waitUntilProjected } from "../wait-until-projected.ts";

const clients = 16;
const text = "Thank you for waiting. Your parcel left our warehouse this morning and arrives on Thursday.";

/**
 * Messages of an operator over REST, one dialog per client, compared with a Worker that appends a row in a Durable Object.
 */
export const messageIn: Row = {
  name: "message",
  isCompared: true,
  async run(context) {
    const customer = await makeCustomer(context.stage.product);
    const dialogs = await Promise.all(Array.from({ length: clients }, () => customer.openDialog()));
    const body = JSON.stringify({ text });
    const rooms = `${context.stage.floor}/rooms`;
    return [
      await compare(context, customer, dialogs, "Message in (REST, no AI)", ["≥", 0.75], (client) => ({
        ...{ method: "POST", url: `${rooms}/append-${client}/messages`, body },
      })),
      await compare(context, customer, dialogs, "… where the floor also reads the session", undefined, (client) => ({
        ...{ method: "POST", url: `${rooms}/append-${client}/messages/${customer.session}`, body },
      })),
    ];
  },
};

async function compare(
  { stage, isQuick }: BenchContext,
  customer: Customer,
  dialogs: number[],
  what: string,
  budget: ["≥", number] | undefined,
  floorRequest: (client: number) => RequestOptions,
): Promise<Line> {
  const [rounds, milliseconds] = isQuick ? [4, 500] : [15, 1500];
  const pairs = await inTurn(
    rounds,
    () => throughput(clients, milliseconds, floorRequest),
    async () => {
      const rate = await throughput(clients, milliseconds, (client) => ({
        method: "POST",
        url: `${stage.product}/api/dialogs/${dialogs[client]}/messages`,
        headers: customer.headers,
        body: JSON.stringify({ text }),
      }));
      await waitUntilProjected(customer, dialogs);
      return rate;
    },
  );
  return ratioLine(what, pairs, "/s", budget);
}
