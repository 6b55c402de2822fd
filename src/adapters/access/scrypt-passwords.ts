import type { PasswordHasher } from "../../domain/people/account/ports.ts";

const blockSize = 8;
const parallelism = 5;
const keyBytes = 32;

/**
 * scrypt (RFC 7914) with N=`cost`, r=8, p=5: OWASP's parameters for N=2^14. The hash carries its parameters, so they can
 * be raised later: `scrypt$N$r$p$salt$key`, salt and key base64. `node:crypto` is loaded when it is first used, because it brings
 * streams and zlib with it.
 */
export function scryptPasswords(cost: number): PasswordHasher {
  return {
    async hash(password) {
      const { randomBytes } = await import("node:crypto");
      const salt = randomBytes(16);
      const key = await derive(password, salt, cost, blockSize, parallelism);
      return ["scrypt", cost, blockSize, parallelism, salt.toString("base64"), key.toString("base64")].join("$");
    },
    async matches(password, hash) {
      const [scheme, n, r, p, salt, key] = hash.split("$");
      if (scheme !== "scrypt" || salt === undefined || key === undefined) return false;
      const { timingSafeEqual } = await import("node:crypto");
      const expected = Buffer.from(key, "base64");
      const actual = await derive(password, Buffer.from(salt, "base64"), Number(n), Number(r), Number(p));
      return actual.length === expected.length && timingSafeEqual(actual, expected);
    },
  };
}

async function derive(password: string, salt: Buffer, N: number, r: number, p: number): Promise<Buffer> {
  const { scrypt } = await import("node:crypto");
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
