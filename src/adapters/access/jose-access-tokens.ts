import type { AccessClaims, AccessTokens } from "../../domain/people/account/ports.ts";
import { sha256 } from "../../kit/sha256.ts";

/** A verified signature stays valid; only the expiry and the session have to be checked again. */
interface VerifiedToken {
  claims: AccessClaims;
  expiresAt: number;
}

/** How many verified tokens an isolate caches, about 400 bytes each. */
const maxCached = 5000;

interface SigningKey {
  id: string;
  secret: Uint8Array;
}

/**
 * HS256 access tokens. `kid` names the secret that signed a token, so that a secret can be rotated while tokens signed
 * with the previous one are still accepted.
 */
export function joseAccessTokens(
  secrets: { current: string; previous?: string | undefined },
  lifetimeMs: number,
): AccessTokens {
  const cache = new Map<string, VerifiedToken>();
  let keys: Promise<SigningKey[]> | undefined;
  const loadKeys = () => {
    keys ??= Promise.all([secrets.current, secrets.previous].filter((secret) => secret !== undefined).map(signingKey));
    return keys;
  };
  return {
    lifetimeMs,
    async issue(claims, expiresAt) {
      const [current] = await loadKeys();
      if (current === undefined) throw new Error("No signing key.");
      const { SignJWT } = await import("jose");
      return new SignJWT({ sid: claims.sessionId })
        .setProtectedHeader({ alg: "HS256", typ: "JWT", kid: current.id })
        .setSubject(String(claims.userId))
        .setIssuedAt()
        .setExpirationTime(Math.floor(expiresAt / 1000))
        .sign(current.secret);
    },
    async read(token) {
      const before = cache.get(token);
      if (before !== undefined) return Date.now() < before.expiresAt ? before.claims : "expired";
      const known = await loadKeys();
      const { errors, jwtVerify } = await import("jose");
      try {
        const { payload } = await jwtVerify(
          token,
          (header) => {
            const key = known.find((candidate) => candidate.id === header.kid);
            if (key === undefined) throw new errors.JWSInvalid("Unknown kid.");
            return key.secret;
          },
          { algorithms: ["HS256"] },
        );
        const userId = Number(payload.sub);
        if (typeof payload["sid"] !== "string" || !Number.isSafeInteger(userId)) return "invalid";
        const claims = { sessionId: payload["sid"], userId };
        if (cache.size >= maxCached) cache.clear();
        cache.set(token, { claims, expiresAt: (payload.exp ?? Number.POSITIVE_INFINITY) * 1000 });
        return claims;
      } catch (error) {
        return error instanceof errors.JWTExpired ? "expired" : "invalid";
      }
    },
  };
}

async function signingKey(secret: string): Promise<SigningKey> {
  return { id: (await sha256(`kid:${secret}`)).slice(0, 8), secret: new TextEncoder().encode(secret) };
}
