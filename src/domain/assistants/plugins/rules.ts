/** Plugins that one assistant may have, and tools that its model is offered. Each tool costs tokens of every question. */
export const maxInstalls = 20;
export const maxOfferedTools = 32;

/** Tools of one manifest, or of one MCP server. */
export const maxTools = 64;
/** Pages of a tool list that are read, and characters of a cursor. */
export const maxToolPages = 20;

export const maxNameLength = 80;
export const maxDescriptionLength = 1_000;
/** As models accept function names (OpenAI's limit is 64 characters), less room for a plugin's id. */
export const toolNamePattern = /^[A-Za-z][A-Za-z0-9_-]{0,47}$/;

/** Semantic Versioning 2.0.0. */
export const versionPattern = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][0-9A-Za-z.+-]{1,60})?$/;

/** Characters of a JSON Schema, and of a configuration, as JSON. */
export const maxSchemaLength = 16_000;
export const maxConfigLength = 16_000;
/** Characters of a call's arguments as JSON: patterns of schemas are matched against them (`isSimplePattern`). */
export const maxArgumentsLength = 4_000;

export const maxHeaders = 10;
export const maxHeaderLength = 2_000;

/** Bytes of a server's answer that are read. */
export const maxAnswerBytes = 256 * 1024;
/** Time limit of one call or of listing tools, milliseconds: a visitor waits. */
export const callTimeoutMs = 10_000;

/** How long a list of an MCP server's tools is used, and how long after a failure it is asked again. */
export const listFreshMs = 60 * 60_000;
export const listRetryMs = 5 * 60_000;

/** Hours in the window of an installation's figures. */
export const windowHours = 24;

/** What stands for a secret in every answer. Sent back, it changes nothing. */
export const maskedSecret = "********";
