/** How long a merge of dialogs can be undone, milliseconds. */
export const undoMs = 30 * 24 * 60 * 60 * 1000;
