import { inject } from "vitest";
import type { SitePages, SiteRequest } from "../../support/fake-site.ts";

/** A website on 127.0.0.1, served from outside the runtime. */
export async function startSite(pages: SitePages) {
  const server = inject("siteServer");
  const started = await fetch(`${server}/`, { method: "POST", body: JSON.stringify(pages) });
  const { url } = (await started.json()) as { url: string };
  const control = `${server}/${new URL(url).port}`;
  return {
    url,
    /** Changes pages; null takes one away. */
    change: async (changes: Record<string, SitePages[string] | null>): Promise<void> => {
      await fetch(control, { method: "PATCH", body: JSON.stringify(changes) });
    },
    requests: async (): Promise<SiteRequest[]> => (await fetch(control)).json(),
    /** Paths asked for since this was last called. */
    asked: askedSince(control),
  };
}

function askedSince(control: string) {
  let seen = 0;
  return async (): Promise<string[]> => {
    const requests = (await (await fetch(control)).json()) as SiteRequest[];
    const paths = requests.slice(seen).map((request) => request.path);
    seen = requests.length;
    return paths;
  };
}

/** A page with a heading, some words and links. */
export function page(title: string, text: string, ...links: string[]): string {
  const anchors = links.map((link) => `<a href="${link}">More of it</a>`).join(" and ");
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>
    <p>${text}</p><p>There is more to read about all of this elsewhere, in plain words: ${anchors}.</p></main></body></html>`;
}
