/** How do we know? Every step from the words on the page to the kg, each with its source; copyable as text. */
import { useState } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Units } from '../ui/mass-format';
import { t } from '../ui/words';
import { ladderSteps } from './ladder-steps';

export function Ladder({ answer, units }: { answer: Answer; units: Units }) {
  const [copied, setCopied] = useState(false);
  const lines = ladderSteps(answer, units);
  const copy = () => navigator.clipboard.writeText(lines.join('\n')).then(() => setCopied(true));
  return (
    <details class="disclosure">
      <summary>{t('howDoWeKnow')}</summary>
      <ol class="ladder">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <button class="button" type="button" onClick={copy}>
        {copied ? t('copied') : t('copyAsText')}
      </button>
    </details>
  );
}
