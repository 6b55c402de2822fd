import { parentPort, workerData } from "node:worker_threads";
import { mutatedFiles } from "./mutated-file.ts";

/** Makes the file with each number it is told, in a thread: packing large ones would hold up everything that is being sent. */
const fileAt = mutatedFiles((workerData as { seed: number }).seed);
parentPort?.on("message", (at: number) => parentPort?.postMessage(fileAt(at)));
