import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { relatedDomain } from "./related-domain.ts";
import { installTexts } from "./texts.ts";
import type { NewDomain } from "./use-new-domain.ts";

interface DomainsProps {
  domains: string[];
  /** What is written in the field. */
  entry: NewDomain;
  onChange(domains: string[]): void;
}

/** The list of the domains whose pages may show the widget. */
export function Domains({ domains, entry, onChange }: DomainsProps) {
  const texts = useTexts(installTexts);
  const common = useTexts(commonTexts);
  return (
    <div class="stack">
      {domains.length === 0 && <p class="quiet">{texts.everyPage}</p>}
      <ul class="assistants-domains" aria-label={texts.domains} hidden={domains.length === 0}>
        {domains.map((domain) => {
          const other = relatedDomain(domain);
          return (
            <li key={domain} class="row spread">
              <bdi>{domain}</bdi>
              <span class="row">
                {other !== null && !domains.includes(other) && (
                  <Button kind="plain" onClick={() => onChange([...domains, other])}>
                    {texts.also(other)}
                  </Button>
                )}
                <Button
                  kind="plain"
                  aria-label={texts.removeDomain(domain)}
                  onClick={() => onChange(domains.filter((each) => each !== domain))}
                >
                  ✕
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <form
        class="assistants-value"
        onSubmit={(event) => {
          event.preventDefault();
          void entry.add();
        }}
      >
        <TextField
          label={texts.domain}
          hint={texts.domainHint}
          dir="ltr"
          placeholder="example.com"
          value={entry.written}
          problem={entry.problem ?? undefined}
          onInput={({ currentTarget }) => entry.write(currentTarget.value)}
        />
        <Button type="submit">{common.add}</Button>
      </form>
      <p class="small" role="status" hidden={entry.note === null}>
        {entry.note}
      </p>
    </div>
  );
}
