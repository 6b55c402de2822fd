/** The language that a client prefers by `Accept-Language` (RFC 9110 §12.5.4); English when it lists neither. */
export function preferredLanguage(request: Request): "en" | "ru" {
  const ranges = (request.headers.get("accept-language") ?? "").split(",", 20).map((range) => {
    const [tag = "", ...rest] = range.trim().toLowerCase().split(";");
    const quality = Number(/^\s*q=([\d.]+)/.exec(rest.join(";"))?.[1] ?? 1);
    return { language: tag.split("-", 1)[0], quality: Number.isNaN(quality) ? 0 : quality };
  });
  const best = (language: string) =>
    Math.max(0, ...ranges.filter((r) => r.language === language).map((r) => r.quality));
  return best("ru") > best("en") ? "ru" : "en";
}
