import type { InboxTexts } from "../texts.ts";
import { Fact } from "./contact-card.tsx";

interface VariablesProps {
  values: Record<string, unknown>;
  /** The visitor's number or address on the channel. */
  address: string | null;
  texts: InboxTexts;
}

/** What the dialog and the person are known by: variables and what the visitor's page has told. */
export function Variables({ values, address, texts }: VariablesProps) {
  const known = Object.entries(values).filter(([, value]) => value !== null && typeof value !== "object");
  if (known.length === 0 && address === null) return null;
  return (
    <section class="inbox-section" aria-label={texts.variables}>
      <h3>{texts.variables}</h3>
      <dl class="inbox-facts">
        {address !== null && <Fact name={texts.channelAddress} value={address} />}
        {known.map(([name, value]) => (
          <Fact key={name} name={name} value={String(value)} />
        ))}
      </dl>
    </section>
  );
}
