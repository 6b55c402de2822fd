import { Component, type VNode } from "preact";

/** Entries of one chunk. */
const size = 100;

interface ChunkProps {
  nodes: readonly VNode[];
}

/**
 * Entries that are drawn together, in a list of their own: while each is the same as before, none of them is compared or laid out
 * again.
 */
class Chunk extends Component<ChunkProps> {
  override shouldComponentUpdate({ nodes }: ChunkProps): boolean {
    const before = this.props.nodes;
    return nodes.length !== before.length || nodes.some((node, at) => node !== before[at]);
  }

  override render({ nodes }: ChunkProps) {
    return <ol class="inbox-entries">{nodes}</ol>;
  }
}

/** Entries in chunks by their place in the log, so that older ones above them cost what they are themselves. */
export function chunksOf(drawn: readonly { seq: number; node: VNode }[]): VNode[] {
  const chunks = Map.groupBy(drawn, ({ seq }) => Math.floor(seq / size));
  return Array.from(chunks, ([place, entries]) => <Chunk key={place} nodes={entries.map(({ node }) => node)} />);
}
