/** A JSON value. */
export type SettingValue = string | number | boolean | null | SettingValue[] | { [name: string]: SettingValue };

/** A variable of the platform's environment, as far as it may be seen: it is changed there and nowhere else. */
export interface EnvironmentSetting {
  category: string;
  key: string;
  /** Of a secret: what may be shown of it. null: it is not set. */
  value: string | null;
  isSecret: boolean;
  description: string;
}

/** A setting as an administrator sees it. A secret's value is masked, whoever asks. */
export interface Setting {
  category: string;
  key: string;
  value: SettingValue;
  isSecret: boolean;
  description: string;
  /** `stored`: an administrator has set it; `default`: nobody has; `environment`: not to be changed here. */
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
