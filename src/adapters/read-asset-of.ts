import type { ReadAsset } from "../domain/knowledge/ports.ts";

/** `ReadAsset` over the binding of the static files. */
export function readAssetOf(binding: Fetcher): ReadAsset {
  return async (path) => {
    // The binding looks only at the path.
    const response = await binding.fetch(`https://assets.invalid${path}`);
    if (!response.ok) throw new Error(`the asset ${path} was answered with ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
