/** Waits for all to end; when one fails, the others are ended first. */
export async function allOrStop(stop: AbortController, works: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(
    works.map((work) =>
      work.catch((error) => {
        stop.abort(error);
        throw error;
      }),
    ),
  );
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
}
