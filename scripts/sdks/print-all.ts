import { printJava } from "./print-java.ts";
import { printPython } from "./print-python.ts";
import { printRuby } from "./print-ruby.ts";
import { readModel } from "./read-model.ts";

/** Every generated file of the client libraries, by its path from the folder `sdks`. */
export function printAll(): Map<string, string> {
  const clients = readModel();
  const placed = (folder: string, files: Map<string, string>) =>
    [...files].map(([name, text]) => [`${folder}/${name}`, text] as const);
  return new Map([
    ...placed("python/chatbots_platform", printPython(clients)),
    ...placed("java/src/main/java", printJava(clients)),
    ...placed("ruby", printRuby(clients)),
  ]);
}
