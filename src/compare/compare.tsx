/** What the person kept: pinned products side by side, and below them everything that was looked up. */
import { useState } from 'preact/hooks';
import { t } from '../ui/words';
import { DamagedNote } from './damaged-note';
import { History } from './history';
import { Pins } from './pins';
import { StorageNote } from './storage-note';
import { Transfer } from './transfer';

export function Compare() {
  // After an import or a fresh start, everything is read anew.
  const [round, setRound] = useState(0);
  const renew = () => setRound((before) => before + 1);
  return (
    <main class="page">
      <h1>{t('compareTitle')}</h1>
      <StorageNote renew={renew} key={`note ${round}`} />
      <DamagedNote key={`damaged ${round}`} />
      <Pins key={`pins ${round}`} />
      <History key={`history ${round}`} />
      <Transfer imported={renew} />
      <p class="soft">{t('attribution')}</p>
    </main>
  );
}
