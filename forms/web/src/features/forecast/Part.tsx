import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

/** One part of the page, under its heading. */
export function Part({ id, title, children }: Props) {
  return (
    <section className={`part ${id}`} aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
