import { THIN_SPACE } from './numbers';

const MINUTE = 60_000;

/** The time from one moment to a later one: "2 h 13 min", "3 d 4 h"; never negative. */
export function formatCountdown(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.ceil((to.getTime() - from.getTime()) / MINUTE));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    days > 0 ? `${days}${THIN_SPACE}d` : '',
    hours > 0 ? `${hours}${THIN_SPACE}h` : '',
    days === 0 ? `${minutes % 60}${THIN_SPACE}min` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
