/** Who takes money for us. `sandbox` takes none and exists in local development only. */
export type PaymentProvider = "stripe" | "yookassa" | "sandbox";

export interface PaymentOrder {
  /** Our own id of the payment, for people who look it up at the provider. */
  paymentId: number;
  /** A whole number of cents. */
  amountMicro: number;
  currency: string;
  description: string;
  /** Where the payer's browser goes afterwards. */
  returnUrl: string;
}

export interface StartedPayment {
  providerPaymentId: string;
  /** Where the payer pays. */
  paymentUrl: string;
}

/** A payment as its provider knows it now. */
export interface PaymentState {
  status: "pending" | "succeeded" | "failed";
  /** Why it failed, in the provider's word. */
  failure: string | null;
  amountMicro: number;
  currency: string;
  /** Of the amount, what was refunded or is lost to a dispute. */
  returnedMicro: number;
}

/** A provider. Its methods throw `payment_failed` when it refuses or is out of reach. */
export interface PaymentGateway {
  /** Called once a payment. What is tried again inside makes no second one. */
  start(order: PaymentOrder): Promise<StartedPayment>;
  read(providerPaymentId: string): Promise<PaymentState>;
  /**
   * Which of its payments a notification is about; null when about none. A notification is never believed in what it says:
   * it is the occasion to read the payment. Throws `unauthenticated` for a signature that is wrong or old, and
   * `validation_failed` for what is no notification.
   */
  hear(notification: { body: string; signature: string | null }): Promise<string | null>;
}

/** What a developer decides in the place of a bank. */
export interface PaymentSandbox {
  /** Ends a pending payment; gives where the browser goes on, null when there is no such payment. */
  decide(providerPaymentId: string, outcome: "succeeded" | "failed"): Promise<string | null>;
}

export interface Payments {
  gateways: Partial<Record<PaymentProvider, PaymentGateway>>;
  /** Who takes a `card` and whatever names nobody; null: nobody is set up. */
  preferred: PaymentProvider | null;
  sandbox: PaymentSandbox | null;
}
