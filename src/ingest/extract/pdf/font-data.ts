import type { ReadAsset } from "../../../domain/knowledge/ports.ts";

/** Where the build puts what pdf.js reads of fonts that a PDF does not contain (`vite.config.ts`). */
const FOLDERS: Record<string, string> = { cMapUrl: "/pdf/cmaps/", standardFontDataUrl: "/pdf/fonts/" };

/** Fonts for one PDF: options of pdf.js, and a check that it got what it asked for. */
export interface FontData {
  options: object;
  /** Throws when an asset could not be read: pdf.js would go on without the text of that font. */
  assertRead(): void;
}

/** Gives pdf.js the static files of fonts as it asks for them. */
export function fontData(readAsset: ReadAsset | undefined): FontData {
  if (readAsset === undefined) return { options: {}, assertRead: () => {} };
  let failure: unknown = null;
  class BinaryDataFactory {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = FOLDERS[kind];
      if (folder === undefined) throw new Error(`${kind} is not served`);
      try {
        return await readAsset!(folder + filename);
      } catch (error) {
        if (kind === "cMapUrl") failure = error;
        throw error;
      }
    }
  }
  return {
    options: { BinaryDataFactory, useWorkerFetch: false, cMapUrl: FOLDERS["cMapUrl"], cMapPacked: true },
    assertRead: () => {
      if (failure !== null) throw failure;
    },
  };
}
