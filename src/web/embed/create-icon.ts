const svg = "http://www.w3.org/2000/svg";

/** A speech bubble, created without markup: a page may forbid markup from strings (Trusted Types). */
export function createIcon(): SVGElement {
  const icon = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5z");
  icon.append(path);
  return icon;
}
