import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { inLanguage, t, word } from '../../shared/i18n';
import { modelPath } from './route';
import { byFolder, folderName } from './stages';
import { models, type Model } from './studio.api';
import { who } from './who';

/** Models, tables and forms of the released path, stage by stage. */
export function PathPage() {
  const { data, problem, reload } = useLoad('models', models);
  return (
    <>
      <h1>{t('studio.pathOf')}</h1>
      <Problem problem={problem} onRetry={reload} />
      {!data && problem === undefined && <p role="status">{t('loading')}</p>}
      {data && <p>{t('studio.release', { n: data.release.n })}</p>}
      {data &&
        byFolder(data.items).map(([folder, items]) => (
          <section key={folder} aria-label={folderName(folder)}>
            <h2>{folderName(folder)}</h2>
            <ul className="studio-files">
              {items.map((model) => (
                <Line key={model.file} model={model} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Line({ model }: { model: Model }) {
  return (
    <li>
      <a href={modelPath(model.key)}>
        <span className="studio-kind">{word('studio.kind', model.kind)}</span>{' '}
        <strong>{inLanguage(model.name) || model.key}</strong>
      </a>
      <span className="soft">
        {model.file} · {t('studio.version', { n: model.version })} · <Time at={model.releasedAt} />{' '}
        {who(model.releasedBy)}
      </span>
    </li>
  );
}
