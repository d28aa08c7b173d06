import { t, word } from '../../../shared/i18n';
import { overdueEvent, property, setDeadline, setForm, setProperty } from './edits';
import { asChoices, ChoiceLine } from './fields';
import type { FieldsProps } from './PropertyPanel';
import { roles } from './roles';

/** Who does it, with which form, and until when. */
export function UserTaskFields({ editor: { diagram }, element, words }: FieldsProps) {
  const business = element.businessObject;
  const chosen = (property(business, 'role') ?? '').split(',').filter(Boolean);
  const overdue = overdueEvent(element);
  const row = (overdue && property(overdue.businessObject, 'deadline')) ?? '';
  const toggle = (role: string, on: boolean) => {
    const next = roles.filter((one) => (one === role ? on : chosen.includes(one)));
    setProperty(diagram, element, 'role', next.join(','));
  };
  return (
    <>
      <ChoiceLine
        name="form"
        label={t('studio.form')}
        hint={t('studio.formHint')}
        value={(business.get('camunda:formRef') as string | undefined) ?? ''}
        choices={Object.keys(words.forms).map((value) => ({ value, label: word('kind', value) }))}
        onSet={(form) => setForm(diagram, element, form)}
      />
      <fieldset className="plain-set">
        <legend>{t('studio.roles')}</legend>
        {roles.map((role) => (
          <label key={role} className="studio-check">
            <input
              type="checkbox"
              checked={chosen.includes(role)}
              onChange={(event) => toggle(role, event.target.checked)}
            />{' '}
            {word('role', role)}
          </label>
        ))}
      </fieldset>
      <ChoiceLine
        name="deadline"
        label={t('studio.deadline')}
        hint={overdue ? t('studio.deadlineHint') : t('studio.deadlineDraws')}
        value={row}
        choices={asChoices(words.deadlines).map((one) => ({
          ...one,
          label: word('kind', one.value),
        }))}
        onSet={(value) => setDeadline(diagram, element, value)}
      />
    </>
  );
}
