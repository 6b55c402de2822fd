import { makeCustomer } from "../customer.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";
import { untilProjected } from "../until-projected.ts";
import { bareRooms, type Visited, visitRooms } from "../visitors.ts";

const rooms = 20;
/** The runtime hibernates a room that rests for about 10 s. */
const restMs = 15_000;

/** From a visitor's first word to the operator's screen, in a room that hibernates and in the same room awake. */
export const wake: Row = {
  name: "wake",
  isCompared: true,
  async run({ stage }) {
    const customer = await makeCustomer(stage.product);
    const product = await visitRooms(stage.product, customer, rooms);
    const floor = await bareRooms(stage.floor, "wake", rooms);
    await untilProjected(
      customer,
      product.map(({ dialog }) => dialog),
    );
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const asleep = { floor: await waits(floor), product: await waits(product) };
    const awake = { floor: await waits(floor), product: await waits(product) };
    for (const { visitor, operator } of [...product, ...floor]) {
      visitor.close();
      operator.close();
    }
    return [
      figureLine("A word into a hibernated room, to the other's screen", asleep.product, "ms", undefined, asleep.floor),
      figureLine("… into the same room awake", awake.product, "ms", undefined, awake.floor),
    ];
  },
};

/** One room after another. */
async function waits(visited: Visited[]) {
  const taken: number[] = [];
  for (const { visitor, operator } of visited)
    taken.push(await visitor.sayTo(operator, `Hello? ${crypto.randomUUID()}`));
  return spreadOf(taken);
}
