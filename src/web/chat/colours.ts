const white = "#ffffff";
const black = "#000000";
/** The minimum contrast of text and its background (WCAG 2.2, 1.4.3). */
const enough = 4.5;

export interface Colours {
  /** Background and text of buttons and of the visitor's messages. */
  brand: string;
  onBrand: string;
  /** The brand colour as text on a light and on a dark page, darkened or lightened as much as contrast requires. */
  accentOnLight: string;
  accentOnDark: string;
}

/** The colours of a chat from those that its owner chose, `#rrggbb`. All text keeps enough contrast. */
export function coloursOf(primary: string, text: string): Colours {
  const others = contrast(primary, white) >= contrast(primary, black) ? white : black;
  return {
    brand: primary,
    onBrand: contrast(primary, text) >= enough ? text : others,
    accentOnLight: readable(primary, "#f3f4f6", black),
    accentOnDark: readable(primary, "#272b33", white),
  };
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function readable(colour: string, background: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, background) >= enough) return mixed;
  }
  return towards;
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
