import { useEffect } from 'react';
import type { Me } from '../../shared/api/types';
import { addTexts, t, type TextKey } from '../../shared/i18n';
import { studioMigrationEn } from '../../shared/i18n/studio-migration.en';
import { studioMigrationZh } from '../../shared/i18n/studio-migration.zh';
import { studioMomentEn } from '../../shared/i18n/studio-moment.en';
import { studioMomentZh } from '../../shared/i18n/studio-moment.zh';
import { studioReplayEn } from '../../shared/i18n/studio-replay.en';
import { studioReplayZh } from '../../shared/i18n/studio-replay.zh';
import { studioEn } from '../../shared/i18n/studio.en';
import { studioZh } from '../../shared/i18n/studio.zh';
import './studio.css';
import './marks.css';
import { ChangesPage } from './draft/ChangesPage';
import { DraftPage } from './draft/DraftPage';
import { DraftsPage } from './draft/DraftsPage';
import { FilePage } from './draft/FilePage';
import { MigrationPage } from './migration/MigrationPage';
import { MigrationsPage } from './migration/MigrationsPage';
import { PreparePage } from './migration/PreparePage';
import { ModelPage } from './ModelPage';
import { PathPage } from './PathPage';
import { LogPage } from './releases/LogPage';
import { ReleasePage } from './releases/ReleasePage';
import { ReplayPage } from './replay/ReplayPage';
import { ReplaysPage } from './replay/ReplaysPage';
import { placeOf, type Place } from './route';

addTexts({ zh: studioZh, en: studioEn });
addTexts({ zh: studioMigrationZh, en: studioMigrationEn });
addTexts({ zh: studioMomentZh, en: studioMomentEn });
addTexts({ zh: studioReplayZh, en: studioReplayEn });

const tabs: [page: Place['page'], path: string, text: TextKey][] = [
  ['path', '#/studio', 'studio.path'],
  ['drafts', '#/studio/drafts', 'studio.drafts'],
  ['log', '#/studio/log', 'studio.log'],
  ['migrations', '#/studio/migrations', 'migration.all'],
];
const around: Partial<Record<Place['page'], Place['page']>> = {
  model: 'path',
  draft: 'drafts',
  file: 'drafts',
  changes: 'drafts',
  replays: 'drafts',
  replay: 'drafts',
  release: 'log',
  prepare: 'path',
  migration: 'migrations',
};

/** The designers' studio: the path as it is released, drafts of the next, and who released what. */
export default function StudioArea({ me, route }: { me: Me; route: string }) {
  const place = placeOf(route);
  const open = around[place.page] ?? place.page;
  useEffect(() => {
    document.getElementById('main')?.classList.add('studio');
    return () => document.getElementById('main')?.classList.remove('studio');
  }, []);
  return (
    <>
      <nav className="tabs" aria-label={t('studio.title')}>
        {tabs.map(([page, path, text]) => (
          <a key={page} href={path} aria-current={open === page ? 'page' : undefined}>
            {t(text)}
          </a>
        ))}
      </nav>
      <At place={place} me={me} />
    </>
  );
}

function At({ place, me }: { place: Place; me: Me }) {
  switch (place.page) {
    case 'drafts':
      return <DraftsPage />;
    case 'draft':
      return <DraftPage key={place.id} id={place.id} />;
    case 'file':
      return <FilePage key={`${place.id} ${place.name}`} {...place} />;
    case 'changes':
      return <ChangesPage key={`${place.id} ${place.name}`} {...place} />;
    case 'replays':
      return <ReplaysPage key={place.id} id={place.id} />;
    case 'replay':
      return <ReplayPage key={`${place.id} ${String(place.n)}`} id={place.id} n={place.n} />;
    case 'model':
      return (
        <ModelPage key={place.key} me={me} name={place.key} left={place.left} right={place.right} />
      );
    case 'log':
      return <LogPage />;
    case 'release':
      return <ReleasePage key={place.n} n={place.n} me={me} />;
    case 'migrations':
      return <MigrationsPage />;
    case 'prepare':
      return <PreparePage key={place.key} me={me} model={place.key} />;
    case 'migration':
      return <MigrationPage key={place.id} id={place.id} me={me} />;
    default:
      return <PathPage />;
  }
}
