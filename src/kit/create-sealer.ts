import { seal, sealingKey, unseal } from "./seal.ts";
import { sha256 } from "./sha256.ts";

/** Encrypts and decrypts secrets at rest. */
export interface Sealer {
  /** The key's id, a dot, and what `seal` of `seal.ts` gives. */
  seal(text: string): Promise<string>;
  /** Throws when the text was changed, or encrypted with a secret that is neither the current nor the previous one. */
  unseal(sealed: string): Promise<string>;
  /** What every text begins with that is encrypted with the current secret. */
  prefix(): Promise<string>;
  /** Whether texts of a previous secret are still accepted, and so have to be encrypted anew. */
  isRotating: boolean;
}

interface Key {
  prefix: string;
  key: CryptoKey;
}

/**
 * Seals with the current secret and opens what the current or the previous one has sealed. Texts from before keys had ids have no
 * prefix; each key is tried on them.
 */
export function createSealer(secrets: { current: string; previous?: string | undefined }): Sealer {
  let current: Promise<Key> | undefined;
  let previous: Promise<Key> | undefined;
  const currentKey = () => {
    current ??= keyOf(secrets.current);
    return current;
  };
  const previousKey = (secret: string) => {
    previous ??= keyOf(secret);
    return previous;
  };
  return {
    isRotating: secrets.previous !== undefined,
    prefix: async () => (await currentKey()).prefix,
    async seal(text) {
      const { prefix, key } = await currentKey();
      return `${prefix}${await seal(key, text)}`;
    },
    async unseal(sealed) {
      const body = sealed.slice(sealed.indexOf(".") + 1);
      const { prefix, key } = await currentKey();
      if (secrets.previous === undefined || sealed.startsWith(prefix)) return unseal(key, body);
      const other = await previousKey(secrets.previous);
      if (sealed.startsWith(other.prefix)) return unseal(other.key, body);
      return unseal(key, body).catch(() => unseal(other.key, body));
    },
  };
}

async function keyOf(secret: string): Promise<Key> {
  return { prefix: `${(await sha256(`sealing key:${secret}`)).slice(0, 8)}.`, key: await sealingKey(secret) };
}
