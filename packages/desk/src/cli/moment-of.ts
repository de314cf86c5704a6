/** Seconds since 1970 as people read them, in UTC. */
export function momentOf(seconds: number): string {
  const moment = new Date(seconds * 1000);
  return Number.isNaN(moment.getTime()) ? "an impossible time" : `${moment.toISOString().slice(0, 19)}Z`;
}
