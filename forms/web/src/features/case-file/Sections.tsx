import type { CaseFile } from '../../shared/file/case-file.api';
import { fileSections } from '../../shared/file/sections';
import { t } from '../../shared/i18n';

/** What other parts of the product know about the person. */
export function Sections({ file }: { file: CaseFile }) {
  return fileSections(file).map((section) => (
    <section className="card" key={section.name}>
      <h2>{section.title}</h2>
      <ul className="plain">
        {section.entries.map((one, index) => (
          <li key={index}>
            <strong>{one.head}</strong>{' '}
            {one.caseId && <a href={`#/cases/${one.caseId}`}>{t('case.open')}</a>}
            <dl className="facts">
              {one.facts.map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  ));
}
