import { createServer } from "node:net";
import { StartFault } from "./start-fault.ts";

/** The port of the environment's `PORT`, 8000 where there is none. Throws a `StartFault` for what is no port. */
export function readPort(text = "8000"): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartFault(`PORT must be a whole number from 1 to 65535, and is ${JSON.stringify(text)}.`);
}

/** Throws a `StartFault` when this process may not listen on a port of 127.0.0.1 now. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    probe.once("error", resolve);
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(undefined)));
  });
  if (error === undefined) return;
  if (error.code === "EADDRINUSE") {
    throw new StartFault(`Port ${port} is in use. Stop what listens there, or set PORT to another port.`);
  }
  if (error.code === "EACCES") throw new StartFault(`Port ${port} needs more rights. Set PORT to one from 1024 on.`);
  throw error;
}
