/** One fact as a chip: closed it shows the value, open its editor; Esc closes. A dotted line where unsure. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../ui/words';

interface Props {
  name: string;
  value: string;
  /** Why we believe it, shown on hover and to screen readers. */
  evidence: string;
  unsure: boolean;
  /** Takes back what the person said; null where they said nothing. */
  takeBack: (() => void) | null;
  children: (close: () => void) => ComponentChildren;
}

export function FactChip({ name, value, evidence, unsure, takeBack, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  // The editor is drawn when it is opened: its field takes the focus as it appears.
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="fact"
      name="fact"
      ref={details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary title={evidence} class={unsure ? 'unsure' : ''}>
        <span class="unseen">{name}: </span>
        {value}
      </summary>
      {isOpen && (
        <div class="editor">
          {evidence && <p class="soft quote">{evidence}</p>}
          {children(close)}
          {takeBack && (
            <button
              class="link"
              type="button"
              onClick={() => {
                takeBack();
                close();
              }}
            >
              {t('asPageSays')}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
