/** A page that contains only an assistant's chat, for an iframe; `ancestors` lists the origins that may frame it. */
export function framePage(title: string, chatUrl: string, ancestors: string): Response {
  const { origin } = new URL(chatUrl);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(title)}</title>
<style>html, body, iframe { width: 100%; height: 100%; margin: 0; border: 0; display: block }</style>
</head>
<body><iframe src="${asHtml(chatUrl)}" title="${asHtml(title)}"></iframe></body>
</html>
`;
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; frame-src ${origin}; style-src 'unsafe-inline'; frame-ancestors ${ancestors}`,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  });
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function asHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
