import { useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { domainOf } from "./domain-of.ts";
import { portIn } from "./port-in.ts";
import { installTexts } from "./texts.ts";

export interface NewDomain {
  /** What is written and not added. */
  written: string;
  problem: string | null;
  note: string | null;
  write(text: string): void;
  /** Adds what is written, as far as it is a domain. Resolves to whether it is in the list then. */
  add(): Promise<boolean>;
}

/** A domain that is being written. `onChange` takes the list with it, and may resolve to whether it was stored. */
export function useNewDomain(domains: string[], onChange: (domains: string[]) => unknown): NewDomain {
  const texts = useTexts(installTexts);
  const [written, setWritten] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const write = (text: string) => {
    setProblem(null);
    setNote(null);
    setWritten(text);
  };
  const add = async () => {
    const domain = domainOf(written);
    if (domain === null) {
      setProblem(texts.noDomain);
      return false;
    }
    const port = portIn(written);
    write("");
    if (port !== null) setNote(texts.withoutPort(domain, port));
    if (domains.includes(domain) || (await onChange([...domains, domain])) !== false) return true;
    setNote(null);
    setWritten((since) => (since === "" ? written : since));
    return false;
  };
  return { written, problem, note, write, add };
}
