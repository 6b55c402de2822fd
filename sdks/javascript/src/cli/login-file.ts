import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Who is logged in, and where. */
export interface Login {
  url: string;
  email: string;
  token: string;
}

const fileIn = (folder: string) => path.join(folder, "login.json");

/** The last login; null without one. */
export function readLogin(folder: string): Login | null {
  try {
    const { url, email, token } = JSON.parse(readFileSync(fileIn(folder), "utf8")) as Login;
    return { url, email, token };
  } catch {
    return null;
  }
}

/** Keeps a login where only its user can read it. */
export function keepLogin(folder: string, login: Login): void {
  writePrivately(fileIn(folder), `${JSON.stringify(login, null, 2)}\n`);
}

export function forgetLogin(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

/** Replaces a file at once, so that it is never half written, with mode 600. */
export function writePrivately(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, text, { mode: 0o600 });
  chmodSync(temporary, 0o600);
  renameSync(temporary, file);
}
