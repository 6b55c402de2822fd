import { itemLabel, type ListStyle } from "./list-styles.ts";

interface OpenList {
  style: string;
  /** The number of the current item, and whether its label has been written. */
  number: number;
  isLabelled: boolean;
}

export interface ListCounter {
  depth(): number;
  openList(style: string | null, continues: boolean): void;
  closeList(): void;
  openItem(start: number | null): void;
  /** The label of the current item, once; empty for a bullet. */
  takeLabel(): string;
}

/** Counts the items of nested lists (OpenDocument 1.3 part 3, 5.3). A nested list without a style has the outer one's. */
export function listCounter(styles: Map<string, ListStyle>): ListCounter {
  const open: OpenList[] = [];
  /** Where a list of a style and depth ended, for one that continues it. */
  const ends = new Map<string, number>();
  const levelOf = (list: OpenList) => styles.get(list.style)?.get(open.length);

  return {
    depth: () => open.length,
    openList(name, continues) {
      const list = { style: name ?? open.at(-1)?.style ?? "", number: 0, isLabelled: true };
      open.push(list);
      const before = continues ? ends.get(`${list.style} ${open.length}`) : undefined;
      list.number = before ?? (levelOf(list)?.start ?? 1) - 1;
    },
    closeList() {
      const list = open.at(-1);
      if (list !== undefined) ends.set(`${list.style} ${open.length}`, list.number);
      open.pop();
    },
    openItem(start) {
      const list = open.at(-1);
      if (list === undefined) return;
      list.number = start ?? list.number + 1;
      list.isLabelled = false;
    },
    takeLabel() {
      const list = open.at(-1);
      if (list === undefined || list.isLabelled) return "";
      list.isLabelled = true;
      return itemLabel(styles.get(list.style), open.length, [0, ...open.map(({ number }) => number)]);
    },
  };
}
