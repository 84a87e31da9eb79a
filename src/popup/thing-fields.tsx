/** What it weighs and, for clothing, what it is made of: as the page says, or as the person does. */
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import type { Mass } from '../model/types';
import { type Key, t } from '../ui/words';

const SOURCES: Record<Mass['source'], Key> = {
  page: 'massFromPage',
  person: 'massFromPerson',
  usual: 'massFromKind',
};

interface FieldProps {
  label: string;
  input: InputHTMLAttributes<HTMLInputElement>;
  take(field: HTMLInputElement): void;
  children?: ComponentChildren;
}

function Field({ label, input, take, children }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current) take(field.current);
      }}
    >
      <label class="labelled">
        {label}
        <input ref={field} {...input} />
        {children}
      </label>
      <button class="button" type="submit">
        {t('apply')}
      </button>
    </form>
  );
}

interface Props {
  answer: Answer;
  change(part: Correction): void;
}

export function ThingFields({ answer, change }: Props) {
  const thing = answer.comparison ?? answer.typical;
  if (!thing) return null;
  const { mass, kind } = thing;
  const massText = String(Number(mass.massKg.toPrecision(3)));
  const { material: said } = answer.correction;
  const { material } = answer.product;
  return (
    <>
      <Field
        key={massText}
        label={t('massLabel', t(SOURCES[mass.source]))}
        input={{
          class: 'field narrow',
          type: 'number',
          min: '0.001',
          max: '100000',
          step: 'any',
          defaultValue: massText,
        }}
        take={({ valueAsNumber: massKg }) => massKg > 0 && change({ massKg })}
      />
      {/* Clothing and textiles by their sectors' codes: elsewhere the material plays no part. */}
      {/^31[345]/.test(kind.sector) && (
        // Free words, as they stand on a label: nobody should have to look for "elastane" in a list. Empty = the page's.
        <Field
          label={t('materialLabel')}
          input={{
            class: 'field',
            maxLength: 300,
            defaultValue: said ?? material?.evidence[0]?.text ?? '',
          }}
          take={({ value }) => change({ material: value.trim() || undefined })}
        >
          {said && material?.source !== 'person' && <span class="soft">{t('materialUnread')}</span>}
        </Field>
      )}
    </>
  );
}
