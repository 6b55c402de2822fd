import { useState } from "preact/hooks";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { domainOf } from "./domain-of.ts";
import { portIn } from "./port-in.ts";
import { relatedDomain } from "./related-domain.ts";
import { installTexts } from "./texts.ts";

interface DomainsProps {
  domains: string[];
  onChange(domains: string[]): void;
}

/** The list of the domains whose pages may show the widget. */
export function Domains({ domains, onChange }: DomainsProps) {
  const texts = useTexts(installTexts);
  const common = useTexts(commonTexts);
  const [written, setWritten] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const add = () => {
    const domain = domainOf(written);
    if (domain === null) return setProblem(texts.noDomain);
    const port = portIn(written);
    setProblem(null);
    setNote(port === null ? null : texts.withoutPort(domain, port));
    setWritten("");
    if (!domains.includes(domain)) onChange([...domains, domain]);
  };
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
          add();
        }}
      >
        <TextField
          label={texts.domain}
          hint={texts.domainHint}
          dir="ltr"
          placeholder="example.com"
          value={written}
          problem={problem ?? undefined}
          onInput={({ currentTarget }) => {
            setProblem(null);
            setNote(null);
            setWritten(currentTarget.value);
          }}
        />
        <Button type="submit">{common.add}</Button>
      </form>
      <p class="small" role="status" hidden={note === null}>
        {note}
      </p>
    </div>
  );
}
