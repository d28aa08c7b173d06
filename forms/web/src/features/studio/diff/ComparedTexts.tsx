import type { Both } from './Compared';

/** Two texts as they are written, where nothing better can be told of them. */
export function ComparedTexts({ before, after, beforeName, afterName }: Both) {
  const sides: [string, string][] = [
    [beforeName, before],
    [afterName, after],
  ];
  return (
    <div className="studio-both">
      {sides.map(([title, text]) => (
        <figure key={title}>
          <figcaption>{title}</figcaption>
          <pre className="studio-text">{text}</pre>
        </figure>
      ))}
    </div>
  );
}
