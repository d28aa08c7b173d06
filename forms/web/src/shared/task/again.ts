import { isEmpty, type Values } from '../form/values';
import { isField, type Component, type Schema } from '../form/schema';
import { names } from '../offline/names';
import { device } from '../offline/store';

/**
 * Fields that say `again` are likely answered as the last time, such as the gate somebody stands
 * at: their last answer is where the form begins, on the device that gave it.
 */
export async function withLastAnswers(schema: Schema, start: Values): Promise<Values> {
  const keys = asked(schema.components);
  if (keys.length === 0) return start;
  const last = (await device().get<Values>(names.lastAnswers(schema.id))) ?? {};
  const open = keys.filter((key) => isEmpty(start[key]) && !isEmpty(last[key]));
  return { ...start, ...Object.fromEntries(open.map((key) => [key, last[key]])) };
}

export async function keepLastAnswers(schema: Schema, sent: Values): Promise<void> {
  const given = asked(schema.components).filter((key) => !isEmpty(sent[key]));
  if (given.length === 0) return;
  const answers = Object.fromEntries(given.map((key) => [key, sent[key]]));
  await device().put(names.lastAnswers(schema.id), answers);
}

function asked(components: Component[]): string[] {
  return components.flatMap((one) =>
    one.type === 'group'
      ? asked(one.components ?? [])
      : isField(one) && one.properties?.['again'] === 'true'
        ? [one.key ?? '']
        : [],
  );
}
