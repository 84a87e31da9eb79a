/** One fact as a chip: closed it shows the value, open its editor; Esc closes. A dotted line where unsure. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  name: string;
  value: string;
  /** Why we believe it, shown on hover and to screen readers. */
  evidence: string;
  unsure: boolean;
  children: (close: () => void) => ComponentChildren;
}

export function FactChip({ name, value, evidence, unsure, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
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
      <div class="editor">
        {evidence && <p class="soft quote">{evidence}</p>}
        {children(close)}
      </div>
    </details>
  );
}
