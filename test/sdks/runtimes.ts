import { spawnSync } from "node:child_process";

export interface Runtime {
  language: string;
  command: string;
  /** Its version, or why it cannot be used. */
  version: string;
  isUsable: boolean;
}

const needed = [
  { language: "Python", command: "python3", args: ["--version"], least: [3, 9] },
  { language: "Java", command: "javac", args: ["-version"], least: [17, 0] },
  { language: "Ruby", command: "ruby", args: ["--version"], least: [3, 0] },
];

/** The runtimes of the client libraries on this machine. */
export function findRuntimes(): Runtime[] {
  return needed.map(({ language, command, args, least: [major = 0, minor = 0] }) => {
    const { error, stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8" });
    if (error !== undefined || status !== 0) {
      return { language, command, isUsable: false, version: `missing: no ${command} on this machine` };
    }
    const [, found = "0", next = "0"] = /(\d+)\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
    const isUsable = Number(found) > major || (Number(found) === major && Number(next) >= minor);
    const version = isUsable ? `${found}.${next}` : `${found}.${next} is too old: ${major}.${minor} at least`;
    return { language, command, isUsable, version };
  });
}
