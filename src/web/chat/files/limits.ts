/** The largest file that a visitor may send, in megabytes of 2^20 bytes. */
export const maxFileMegabytes = 20;

/** Types that are shown as pictures; other files can only be downloaded. */
export const pictureTypes = ["image/jpeg", "image/png", "image/gif", "image/webp"];
