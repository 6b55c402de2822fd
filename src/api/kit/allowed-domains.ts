import * as z from "zod";
import { normaliseDomain } from "../../domain/assistants/site/normalise-domain.ts";

/** An entry as it is stored (`normaliseDomain`); an error names it. */
const AllowedDomain = z
  .string()
  .max(300)
  .transform((written, check) => {
    const domain = normaliseDomain(written);
    if (domain !== null) return domain;
    const message = `${JSON.stringify(written.slice(0, 100))} must be a host name like example.com or *.example.com`;
    check.issues.push({ code: "custom", input: written, message });
    return z.NEVER;
  })
  .meta({ pattern: "^\\s*(\\*\\.)?[^\\s:/?#@.]+(\\.[^\\s:/?#@.]+)*\\.?\\s*$" });

/** The host names whose pages may embed a widget. */
export const AllowedDomains = z.array(AllowedDomain).max(100);
