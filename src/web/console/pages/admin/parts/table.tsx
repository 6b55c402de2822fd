import type { ComponentChildren } from "preact";

interface TableProps {
  /** What the table lists, for readers of the page's outline. */
  name: string;
  columns: readonly string[];
  /** The rows: `tr`s, whose cells have `data-label` for narrow screens. */
  children: ComponentChildren;
}

/** A table; on a narrow screen each row is a card with the names of its columns. */
export function Table({ name, columns, children }: TableProps) {
  return (
    <div class="admin-table">
      <table class="table" aria-label={name}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
