// The time zone dates are shown in: the reader's, as the browser told it, else that of Tokyo.
export const zoneCookie = 'zone';

export const defaultZone = 'Asia/Tokyo';

/** The zone a cookie names, where this runtime knows it; a made-up name would make every date throw. */
export function parseZone(value: string | undefined): string {
  if (!value) return defaultZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return defaultZone;
    throw error;
  }
}
