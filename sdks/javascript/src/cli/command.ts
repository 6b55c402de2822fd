import type { ParseArgsOptionsConfig } from "node:util";
import type { Client } from "../core/client.ts";

export type Values = Record<string, string | boolean | undefined>;

export interface Command {
  /** After the name of the program: `upload FILE|FOLDER…`. */
  usage: string;
  summary: string;
  /** Lines about its own options. */
  details?: string[];
  options?: ParseArgsOptionsConfig;
  /** How many arguments it takes at most, besides options; any number by default. */
  most?: number;
  /** The exit code: 0, or 1 when the work was done and its outcome is bad. Throws what goes wrong. */
  run(terminal: Terminal, positionals: string[], values: Values): Promise<number>;
}

/** What a command has of the outside. */
export interface Terminal {
  /** The address that options and environment name, or that the last login used. */
  url: string;
  /** The client of who is logged in. Throws a `UsageError` when nobody is. */
  client(): Client<"bearer">;
  /** A client of the same address without a login. */
  anonymous(): Client<"anonymous">;
  /** Wants JSON. */
  isJson: boolean;
  /** Whether progress can be drawn over itself. */
  isInteractive: boolean;
  /** The folder for what is kept between runs. */
  folder: string;
  env: Record<string, string | undefined>;
  /** A line of the result. */
  print(line: string): void;
  /** A part of a line of the result. */
  write(text: string): void;
  /** A line about what is going on. */
  note(line: string): void;
  /** A line that the next one replaces; nothing without a terminal. */
  progress(line: string): void;
  signal: AbortSignal;
}

/** Wrong arguments: the exit code is 2. */
export class UsageError extends Error {}
