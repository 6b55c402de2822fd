/** A JSON value. */
export type SettingValue = string | number | boolean | null | SettingValue[] | { [name: string]: SettingValue };

/** A variable of the platform's environment, as far as it may be shown. It can only be changed in the environment. */
export interface EnvironmentSetting {
  category: string;
  key: string;
  /** Of a secret: the part that may be shown. null: not set. */
  value: string | null;
  isSecret: boolean;
  description: string;
}

/** A setting as an administrator sees it. A secret's value is always masked. */
export interface Setting {
  category: string;
  key: string;
  value: SettingValue;
  isSecret: boolean;
  description: string;
  /** `stored`: set by an administrator; `default`: not set; `environment`: cannot be changed here. */
  source: "stored" | "default" | "environment";
  updatedAt: number | null;
}

export interface NewSetting {
  category: string;
  key: string;
  value: SettingValue;
  isSecret?: boolean | undefined;
  description?: string | undefined;
}
