import { Component, createRef, type VNode } from "preact";
import { skipUnseen } from "./skip-unseen.ts";

/** Entries of one chunk: what the browser lays out at once when a chunk comes near the window. */
const size = 60;

interface ChunkProps {
  nodes: readonly VNode[];
  /** It ends the log: what is added to it is read out. What comes into view of the others is not new. */
  isLast: boolean;
}

/**
 * Entries that are drawn together, in a list of their own: while each is the same as before, none of them is compared or laid out
 * again, and while none of them is near the window, the browser neither styles nor paints them.
 */
class Chunk extends Component<ChunkProps> {
  private readonly list = createRef<HTMLOListElement>();
  private end: (() => void) | null = null;

  override shouldComponentUpdate({ nodes, isLast }: ChunkProps): boolean {
    const { nodes: before, isLast: wasLast } = this.props;
    return isLast !== wasLast || nodes.length !== before.length || nodes.some((node, at) => node !== before[at]);
  }

  override componentDidMount() {
    if (this.list.current !== null) this.end = skipUnseen(this.list.current);
  }

  override componentDidUpdate({ nodes }: ChunkProps) {
    if (nodes.length === this.props.nodes.length) return;
    this.end?.();
    this.componentDidMount();
  }

  override componentWillUnmount() {
    this.end?.();
  }

  override render({ nodes, isLast }: ChunkProps) {
    return (
      <ol ref={this.list} class="inbox-entries" aria-live={isLast ? undefined : "off"}>
        {nodes}
      </ol>
    );
  }
}

/** Entries in chunks by their place in the log, so that older ones above them cost what they are themselves. */
export function chunksOf(drawn: readonly { seq: number; node: VNode }[]): VNode[] {
  const chunks = Map.groupBy(drawn, ({ seq }) => Math.floor(seq / size));
  return Array.from(chunks, ([place, entries], at) => (
    <Chunk key={place} nodes={entries.map(({ node }) => node)} isLast={at === chunks.size - 1} />
  ));
}
