/** Texts that were typed and not saved yet: of a source by its id, new ones by the negative id of their assistant. */
export const writtenDrafts = new Map<number, { title: string; text: string; base?: object }>();
