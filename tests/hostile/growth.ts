/**
 * How a pattern's time grows with its text: about 4 for four times the text is linear, 16 is quadratic. The time is the
 * processor's own for this process, so that a busy machine does not disturb it.
 */
import { type Attack, attackOf } from './attacks';

/** Enough for a quadratic pattern to show, milliseconds. */
const SLOW_MS = 8;
const QUICK_MS = 0.3;
const TIMES_MAX = 4096;
const ROUNDS = 5;

function onceMs(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  if (pattern.global) for (const _ of text.matchAll(pattern)) void _;
  else pattern.test(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function bestMs(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => onceMs(pattern, text)));
}

/** Time for four times the text over time for the text; 1 where even the longest text takes no time to speak of. */
export function growth(pattern: RegExp, attack: Attack): number {
  let times = 8;
  let slow = onceMs(pattern, attackOf(attack, times));
  // Small steps first: an exponential pattern must show itself before it hangs the test.
  while (slow < SLOW_MS && times < TIMES_MAX) {
    times = Math.ceil(times * (times < 64 ? 1.25 : 2));
    slow = onceMs(pattern, attackOf(attack, times));
  }
  if (slow < QUICK_MS) return 1;
  return bestMs(pattern, attackOf(attack, times)) / bestMs(pattern, attackOf(attack, times / 4));
}
