import { Problem } from '../../../shared/desk/Problem';
import type { Me } from '../../../shared/api/types';
import { addTexts, inLanguage, t } from '../../../shared/i18n';
import { studioRunningEn } from '../../../shared/i18n/studio-running.en';
import { studioRunningZh } from '../../../shared/i18n/studio-running.zh';
import { studioEn } from '../../../shared/i18n/studio.en';
import { studioZh } from '../../../shared/i18n/studio.zh';
import '../studio.css';
import { byFolder, folderName } from '../stages';
import { usePath } from '../usePath';
import { Counted } from './Counted';
import './running.css';

addTexts({ zh: studioZh, en: studioEn });
addTexts({ zh: studioRunningZh, en: studioRunningEn });

/**
 * Running cases for the command room, which has no studio: numbers by step and the way to the cases,
 * without a drawing, so that no editor is fetched.
 */
export default function RunningArea({ me, model }: { me: Me; model: string | undefined }) {
  const { data, problem, reload, name } = usePath(model);
  return (
    <>
      <h1>{model ? name || model : t('running.models')}</h1>
      {model && (
        <p>
          <a href="#/running">← {t('running.back')}</a>
        </p>
      )}
      {!model && <p className="soft">{t('running.modelsHint')}</p>}
      <Problem problem={problem} onRetry={reload} />
      {model && <Counted key={model} name={model} me={me} />}
      {!model && !data && problem === undefined && <p role="status">{t('loading')}</p>}
      {!model &&
        data &&
        byFolder(data.items.filter((one) => one.kind === 'BPMN')).map(([folder, items]) => (
          <section key={folder} aria-label={folderName(folder)}>
            <h2>{folderName(folder)}</h2>
            <ul className="studio-files">
              {items.map((one) => (
                <li key={one.key}>
                  <a href={`#/running/${one.key}`}>{inLanguage(one.name) || one.key}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
