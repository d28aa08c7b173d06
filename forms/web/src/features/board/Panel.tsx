import type { ReactNode } from 'react';

interface Props {
  title: string;
  area: string;
  /** Beside the title. */
  extra?: ReactNode;
  children: ReactNode;
}

/** One part of the board, under its heading. */
export function Panel({ title, area, extra, children }: Props) {
  return (
    <section className={`panel ${area}`} aria-labelledby={`panel-${area}`}>
      <div className="panel-head">
        <h2 id={`panel-${area}`}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
