import type { Settings } from '../settings/settings';

/** What every section of choices is given. */
export interface SectionProps {
  settings: Settings;
  change(part: Partial<Settings>): void;
}
