/** In bytes. */
export const MEGABYTE = 1_048_576;

/** Bytes as whole megabytes, none too few. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
