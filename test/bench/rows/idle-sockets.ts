import { makeCustomer } from "../customer.ts";
import { spreadOf } from "../measure.ts";
import { figureLine, type Row } from "../row.ts";
import { connectSockets } from "../sockets.ts";

const rooms = 20;
/** The runtime evicts an idle room from memory after about 10 s. */
const idleMs = 15_000;

/** Memory of the runtime per socket in hibernated rooms, compared with bare sockets. Both ends are on this machine. */
export const idleSockets: Row = {
  name: "idle",
  isCompared: true,
  async run({ stage, isQuick }) {
    const size = isQuick ? 1_000 : 4_000;
    const customer = await makeCustomer(stage.product);
    const token = customer.headers["authorization"]?.slice("Bearer ".length);
    const dialogs = await Promise.all(Array.from({ length: rooms }, () => customer.openDialog()));
    const perSocket = async (urlOf: (at: number) => string, greetings: number) => {
      const warm = await connectSockets(urlOf, 100, greetings);
      const before = stage.memory();
      const group = await connectSockets(urlOf, size, greetings);
      await new Promise((resolve) => setTimeout(resolve, idleMs));
      const bytes = (stage.memory() - before) / size;
      await Promise.all([warm.close(), group.close()]);
      return spreadOf([bytes / 1024]);
    };
    const floor = await perSocket((at) => `${stage.floor}/rooms/idle-${at % rooms}/socket`, 0);
    const product = await perSocket((at) => `${stage.product}/ws/dialogs/${dialogs[at % rooms]}?token=${token}`, 1);
    return [figureLine(`Memory per idle socket (${size} sockets in ${rooms} rooms)`, product, "KiB", undefined, floor)];
  },
};
