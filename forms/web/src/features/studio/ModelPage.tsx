import { useState } from 'react';
import { Button } from 'antd';
import type { Me } from '../../shared/api/types';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t } from '../../shared/i18n';
import { Compared } from './diff/Compared';
import { download } from './download';
import type { Editor } from './editor';
import { EditorHost } from './EditorHost';
import { modelPath } from './route';
import { Running } from './running/Running';
import { version, versions, type Version } from './studio.api';
import { usePath } from './usePath';
import { who } from './who';

interface Props {
  me: Me;
  name: string;
  left: number | undefined;
  right: number | undefined;
}

/** One model as it was released, to be read; two of its versions side by side. */
export function ModelPage({ me, name, left, right }: Props) {
  const all = useLoad(`versions ${name}`, () => versions(name));
  const title = usePath(name).name;
  const [newest] = all.data?.items ?? [];
  const shown = right ?? newest?.version;
  return (
    <>
      <h1>
        {title || name} {title && <small className="soft">{name}</small>}
      </h1>
      <Problem problem={all.problem} onRetry={all.reload} />
      {shown !== undefined && left === undefined && <Shown me={me} name={name} n={shown} />}
      {shown !== undefined && left !== undefined && <Both name={name} left={left} right={shown} />}
      {all.data && <History name={name} items={all.data.items} />}
    </>
  );
}

function Shown({ me, name, n }: { me: Me; name: string; n: number }) {
  const { data, problem, reload } = useLoad(`${name} ${String(n)}`, () => version(name, n));
  const [editor, setEditor] = useState<Editor>();
  if (!data) return <Problem problem={problem} onRetry={reload} />;
  return (
    <>
      <div className="studio-bar">
        <span>{t('studio.version', { n: data.version })}</span>
        {editor?.find && <Button onClick={() => editor.find?.()}>{t('studio.find')}</Button>}
        {editor?.simulate && (
          <Button onClick={() => editor.simulate?.()}>{t('studio.simulate')}</Button>
        )}
        <Button onClick={() => download(new Blob([data.content]), data.file)}>
          {t('studio.export')}
        </Button>
      </div>
      <EditorHost
        name={data.file}
        content={data.content}
        readOnly
        onOpen={setEditor}
        label={data.file}
      />
      {data.kind === 'BPMN' && <Running me={me} name={name} editor={editor} />}
    </>
  );
}

function Both({ name, left, right }: { name: string; left: number; right: number }) {
  const { data, problem, reload } = useLoad(`${name} ${String(left)} ${String(right)}`, () =>
    Promise.all([version(name, left), version(name, right)]),
  );
  if (!data) return <Problem problem={problem} onRetry={reload} />;
  return (
    <Compared
      name={data[1].file}
      before={data[0].content}
      after={data[1].content}
      beforeName={t('studio.version', { n: left })}
      afterName={t('studio.version', { n: right })}
    />
  );
}

function History({ name, items }: { name: string; items: Version[] }) {
  return (
    <section aria-label={t('studio.versions')}>
      <h2>{t('studio.versions')}</h2>
      <ul className="studio-files">
        {items.map((one, i) => (
          <li key={one.version}>
            <a href={`${modelPath(name)}?right=${String(one.version)}`}>
              {t('studio.version', { n: one.version })}
            </a>
            {one.active && <strong> {t('studio.active')}</strong>}{' '}
            <span className="soft">
              <Time at={one.releasedAt} /> {who(one.releasedBy)} {one.note}
            </span>{' '}
            {items[i + 1] && (
              <a
                href={`${modelPath(name)}?left=${String(items[i + 1]?.version)}&right=${String(one.version)}`}
              >
                {t('studio.compareBefore')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
