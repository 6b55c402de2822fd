/** A colleague who was invited and has not joined yet. Times in milliseconds. */
export interface Invitation {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
  createdAt: number;
  expiresAt: number;
  isExpired: boolean;
}
