/** A heading, a sentence, and what belongs to it. */
import type { ComponentChildren } from 'preact';

export function Section({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="section">
      <h2>{title}</h2>
      {text && <p class="soft">{text}</p>}
      {children}
    </section>
  );
}
