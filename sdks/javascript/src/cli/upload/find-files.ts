import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../command.ts";

/**
 * The files at these paths, and those in folders at any depth, by name. Hidden files of folders are left out, and so are links to
 * folders, which may lead in a circle.
 */
export function findFiles(paths: string[]): string[] {
  return paths.flatMap((each) => {
    const found = statSync(each, { throwIfNoEntry: false });
    if (found === undefined) throw new UsageError(`There is no file ${each || '""'}.`);
    return found.isDirectory() ? filesIn(each) : [each];
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const whole = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(whole);
      const isFile = entry.isFile() || statSync(whole, { throwIfNoEntry: false })?.isFile() === true;
      return isFile ? [whole] : [];
    });
}
