/** Why the platform cannot start, as a sentence for the person who starts it. */
export class StartFault extends Error {}

/** What the operating system and SQLite say of files, as the end of a sentence. */
const fileFaults: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "a file is where a folder is needed",
  EEXIST: "a file is where a folder is needed",
  EISDIR: "a folder is where a file is needed",
  ENOENT: "there is no such folder",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
};

/** The result codes of SQLite, https://sqlite.org/rescode.html, that mean the same. */
const sqliteFaults: Record<number, string> = { 8: "EROFS", 13: "ENOSPC", 14: "EACCES" };

/**
 * The sentence about a failed start, or undefined for an error that is none of the user's making and whose stack is wanted.
 * `stateDir` is named where the operating system names no file.
 */
export function startFaultOf(error: unknown, stateDir: string): string | undefined {
  if (error instanceof StartFault) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, errcode, path: file = stateDir } = error as NodeJS.ErrnoException & { errcode?: number };
  const reason = fileFaults[code ?? ""] ?? fileFaults[sqliteFaults[(errcode ?? 0) & 0xff] ?? ""];
  if (reason !== undefined) return `${file} cannot be used: ${reason}.`;
  if (/SQLITE_FULL|database or disk is full|No space left/.test(error.message)) {
    return `${stateDir} cannot be used: ${fileFaults["ENOSPC"]}.`;
  }
  if (code === "ERR_ADDRESS_IN_USE")
    return "The port was taken while the server started. Start again with another PORT.";
  if (code === "ERR_RUNTIME_FAILURE") return `The runtime did not start: ${firstLineOfRuntime(error.message)}`;
  return undefined;
}

/** Miniflare puts two lines of its own before those of workerd. */
function firstLineOfRuntime(message: string): string {
  const lines = message.split("\n");
  return (lines[lines.findIndex((line) => line.startsWith("Runtime stderr")) + 1] ?? message).trim();
}
