/** The minimum contrast of an icon and its background (WCAG 2.2, 1.4.11). */
const enough = 3;

/**
 * The colour of an icon on a background, both `#rrggbb`: the one that the owner chose if the contrast is sufficient,
 * else black or white.
 */
export function readableColour(background: string, chosen: string): string {
  const luminance = (colour: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
      const part = Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [behind, before] = [luminance(background), luminance(chosen)];
  const contrast = (Math.max(behind, before) + 0.05) / (Math.min(behind, before) + 0.05);
  // Black and white have equal contrast to a colour of this luminance.
  return contrast >= enough ? chosen : behind > 0.179 ? "#000000" : "#ffffff";
}
