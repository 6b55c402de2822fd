import { keptValues } from "./kept-values.ts";

/** Texts that were typed and not saved yet: of a source by its id, new ones by the negative id of their assistant. */
export const writtenDrafts = keptValues<{ title: string; text: string; base?: object }>();

/** Addresses of websites that were typed and not sent yet, by the id of their assistant. */
export const typedAddresses = keptValues<string>();
