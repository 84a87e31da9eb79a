/** A searchable list in place: a native field with suggestions; choosing one answers at once. */
import { useId, useRef } from 'preact/hooks';
import { t } from '../ui/words';
import { type Choice, chosen, mayGoOn } from './chosen';

interface Props {
  label: string;
  choices: Choice[];
  choose(value: string): void;
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
    if (!choice) return void input.reportValidity();
    input.value = '';
    choose(choice.value);
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
          if (exact && !mayGoOn(choices, exact.name)) choose(exact.value);
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
