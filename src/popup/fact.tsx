/** One fact as a chip: closed it shows the value, open its editor; Esc closes. A dotted line where unsure. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/words';

interface Props {
  name: string;
  value: string;
  /** Why we believe it, shown on hover and to screen readers. */
  evidence: string;
  unsure: boolean;
  /** Takes back what the person said; null where they said nothing. */
  takeBack: (() => void) | null;
  /** Opens as often as this number grows. */
  asked?: number;
  children: (close: () => void) => ComponentChildren;
}

export function FactChip({ name, value, evidence, unsure, takeBack, asked = 0, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  // The editor is drawn when it is opened: its field takes the focus as it appears.
  const [isOpen, setOpen] = useState(false);
  /** At once: the browser tells of its own opening only later, and what is typed meanwhile would go to the summary. */
  const turn = (event: Event) => {
    if (!details.current) return;
    event.preventDefault();
    details.current.open = !details.current.open;
    setOpen(details.current.open);
  };
  // Before the next key: who asked for it may type at once.
  useLayoutEffect(() => {
    if (!asked || !details.current) return;
    details.current.open = true;
    setOpen(true);
  }, [asked]);
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is none, and its keys are clicks */}
      <summary title={evidence} class={unsure ? 'unsure' : ''} onClick={turn}>
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
