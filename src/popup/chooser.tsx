/** A searchable list in place: a native field with suggestions; choosing one answers at once. */
import { useId, useRef } from 'preact/hooks';
import { t } from '../ui/words';

export interface Choice {
  value: string;
  name: string;
}

interface Props {
  label: string;
  choices: Choice[];
  choose(value: string): void;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The one choice that a typed text means: its full name, or the only one that begins with it. */
export function chosen(choices: Choice[], typed: string): Choice | null {
  const text = plain(typed);
  if (!text) return null;
  const exact = choices.find(({ name }) => plain(name) === text);
  if (exact) return exact;
  const beginning = choices.filter(({ name }) => plain(name).startsWith(text));
  return beginning.length === 1 ? (beginning[0] ?? null) : null;
}

export function Chooser({ label, choices, choose }: Props) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    const choice = chosen(choices, input.value);
    input.setCustomValidity(choice ? '' : t('chooseFromList'));
    if (choice) choose(choice.value);
    else input.reportValidity();
  };
  return (
    <form onSubmit={submit} class="chooser">
      <label class="unseen" for={`${list}-field`}>
        {label}
      </label>
      <input
        id={`${list}-field`}
        ref={field}
        class="field"
        list={list}
        placeholder={label}
        autocomplete="off"
        onInput={(event) => {
          event.currentTarget.setCustomValidity('');
          const exact = choices.find(({ name }) => name === event.currentTarget.value);
          if (exact) choose(exact.value);
        }}
      />
      <datalist id={list}>
        {choices.map(({ value, name }) => (
          <option key={value} value={name} />
        ))}
      </datalist>
      <button class="button" type="submit">
        {t('apply')}
      </button>
    </form>
  );
}
