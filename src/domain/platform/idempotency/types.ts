/** Identifies a request: the same caller, route and key mean the same request. */
export interface RequestName {
  caller: string;
  route: string;
  key: string;
}

/** A response as it was sent. */
export interface StoredResponse {
  status: number;
  /** JSON. */
  body: string;
}

/** A request that may run under `leaseId`, or the stored response of an earlier one. */
export type Claim = { kind: "run"; leaseId: string } | { kind: "answered"; answer: StoredResponse };
