/** A labelled native list. */
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  value: T;
  choices: { value: T; name: string }[];
  choose(value: T): void;
}

export function Choice<T extends string>({ label, value, choices, choose }: Props<T>) {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((one) => one.value === event.currentTarget.value);
          if (chosen) choose(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.name}
          </option>
        ))}
      </select>
    </p>
  );
}
