/**
 * A searchable list in place: its field has the focus at once, arrows move, Enter takes the marked row (the first, if
 * none was moved to), Esc is left to whoever opened it.
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/words';
import { type Choice, matching } from './matching';

interface Props {
  label: string;
  choices: readonly Choice[];
  /** Values at the top while nothing is typed. */
  first?: readonly string[] | undefined;
  /** What stands at the end of a row, a figure for instance. */
  aside?: ((value: string) => string) | undefined;
  choose(value: string): void;
}

export function SearchList({ label, choices, first, aside, choose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const found = matching(choices, typed, first);
  const at = Math.min(marked, found.length - 1);

  // Whoever opened this wants to type.
  useLayoutEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setMarked(Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Whoever types fast presses Enter before the list is drawn anew: what stands in the field counts.
      const now = field.current?.value ?? '';
      const choice = now === typed ? found[at] : matching(choices, now, first)[0];
      if (choice) choose(choice.value);
    }
  };
  return (
    <div class="search-list">
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 ? (
        <div ref={list} id={id} role="listbox" aria-label={label} class="found">
          {found.map(({ value, name }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => choose(value)}
            >
              <span>{name}</span>
              {aside && <span class="soft">{aside(value)}</span>}
            </div>
          ))}
        </div>
      ) : (
        <p class="soft" role="status" id={id}>
          {t('chooseFromList')}
        </p>
      )}
    </div>
  );
}
