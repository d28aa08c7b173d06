import { Mounted } from '../../shared/desk/Mounted';
import { mountNotices } from '../../shared/notices/mount';

const show = (element: HTMLElement) =>
  mountNotices(element, { fileHref: (caseId) => `#/cases/${caseId}` });

/** The notices of who works in the command room. */
export function NoticesArea() {
  return <Mounted mount={show} />;
}
