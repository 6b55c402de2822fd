const width = 24;

/** `[######······]  50 %  manual.pdf` */
export function drawBar(name: string, done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * width);
  return `[${"#".repeat(filled)}${"·".repeat(width - filled)}] ${String(Math.round(share * 100)).padStart(3)} %  ${name}`;
}
