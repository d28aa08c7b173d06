import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { t, word } from '../../../shared/i18n';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { service } from '../bpmn/services';
import { asBpmn } from '../draft/useLint';
import type { Editor } from '../editor';
import { EditorHost } from '../EditorHost';
import type { Both } from './Compared';
import { Values } from './ComparedForms';
import type { ModelChange } from './models';

/** Two versions of a model: both drawn with what changed in colour, and the changes in words. */
export function ComparedModels({ name, before, after, beforeName, afterName }: Both) {
  const { data, problem } = useLoad(`${String(before.length)} ${after}`, async () =>
    (await import('./models')).compareModels(before, after),
  );
  const [left, setLeft] = useState<Editor>();
  const [right, setRight] = useState<Editor>();
  useEffect(() => colour(left, data, ['REMOVED', 'CHANGED', 'MOVED']), [left, data]);
  useEffect(() => colour(right, data, ['ADDED', 'CHANGED', 'MOVED']), [right, data]);
  const reveal = (element: string) => {
    left?.reveal(element);
    right?.reveal(element);
  };
  const side = (title: string, content: string, onOpen: (editor: Editor | undefined) => void) => (
    <figure>
      <figcaption>{title}</figcaption>
      {content ? (
        <EditorHost
          name={name}
          content={content}
          readOnly
          onOpen={onOpen}
          label={`${title} ${name}`}
        />
      ) : (
        <p className="soft">{t('studio.notThere')}</p>
      )}
    </figure>
  );
  return (
    <section aria-label={t('studio.changes')}>
      <Problem problem={problem} />
      <p className="studio-legend">
        {['ADDED', 'REMOVED', 'CHANGED', 'MOVED'].map((change) => (
          <span key={change} className={`studio-change ${change}`}>
            {word('studio.change', change)}
          </span>
        ))}
      </p>
      <div className="studio-both">
        {side(beforeName, before, setLeft)}
        {side(afterName, after, setRight)}
      </div>
      <ul className="studio-findings">
        {(data ?? []).map((one) => (
          <li key={`${one.change} ${one.element}`} className={`studio-change ${one.change}`}>
            <p>
              <strong>{word('studio.change', one.change)}</strong> {one.name} {one.type}{' '}
              <Button size="small" onClick={() => reveal(one.element)}>
                {t('studio.goTo', { element: one.element })}
              </Button>
            </p>
            <Values values={one.values} />
          </li>
        ))}
      </ul>
      {data?.length === 0 && <p className="soft">{t('studio.onlyWriting')}</p>}
    </section>
  );
}

function colour(
  editor: Editor | undefined,
  changes: ModelChange[] | undefined,
  shown: ModelChange['change'][],
) {
  const bpmn = asBpmn(editor);
  if (!bpmn || !changes) return;
  const registry = service(bpmn.diagram, 'elementRegistry');
  for (const { element, change } of changes)
    if (shown.includes(change) && registry.get(element))
      service(bpmn.diagram, 'canvas').addMarker(element, `diff-${change.toLowerCase()}`);
}
