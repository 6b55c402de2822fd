/** The largest file that the platform takes from a visitor, in its megabytes of 2^20 bytes. */
export const maxFileMegabytes = 20;

/** What is shown as a picture; everything else is only ever saved. */
export const pictureTypes = ["image/jpeg", "image/png", "image/gif", "image/webp"];
