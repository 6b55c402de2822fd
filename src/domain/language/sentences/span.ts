/** A span of a text by UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}
