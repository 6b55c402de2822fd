import { makeCustomer } from "../customer.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";
import { bareRooms, type RoomClients, visitRooms } from "../visitors.ts";
import { waitUntilProjected } from "../wait-until-projected.ts";

const rooms = 20;
/** The runtime hibernates a room that is idle for about 10 s. */
const idleMs = 15_000;

/** Time from a visitor's message to the operator's socket, in a hibernated room and in the same room awake. */
export const wake: Row = {
  name: "wake",
  isCompared: true,
  async run({ stage }) {
    const customer = await makeCustomer(stage.product);
    const product = await visitRooms(stage.product, customer, rooms);
    const floor = await bareRooms(stage.floor, "wake", rooms);
    await waitUntilProjected(
      customer,
      product.map(({ dialog }) => dialog),
    );
    await new Promise((resolve) => setTimeout(resolve, idleMs));
    const asleep = { floor: await waits(floor), product: await waits(product) };
    const awake = { floor: await waits(floor), product: await waits(product) };
    for (const { visitor, operator } of [...product, ...floor]) {
      visitor.close();
      operator.close();
    }
    return [
      figureLine("Message in a hibernated room, delivery time", asleep.product, "ms", undefined, asleep.floor),
      figureLine("… in the same room, awake", awake.product, "ms", undefined, awake.floor),
    ];
  },
};

/** One room after another. */
async function waits(visited: RoomClients[]) {
  const taken: number[] = [];
  for (const { visitor, operator } of visited)
    taken.push(await visitor.sendTo(operator, `Hello? ${crypto.randomUUID()}`));
  return spreadOf(taken);
}
