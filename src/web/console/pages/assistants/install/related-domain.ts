/** What an owner usually forgets beside a domain: the name without `www.`, or the subdomains; null when there is nothing. */
export function relatedDomain(domain: string): string | null {
  if (domain.startsWith("*.") || !domain.includes(".") || /^[\d.]+$/.test(domain)) return null;
  return domain.startsWith("www.") ? domain.slice(4) : `*.${domain}`;
}
