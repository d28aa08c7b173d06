/** @jsxImportSource preact */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Field } from './fields/Field';
import { readSchema, type Component } from './schema';

const root = document.createElement('div');
afterEach(() => render(null, root));

function fieldsOf(path: string): Component[] {
  const open = (components: Component[]): Component[] =>
    components.flatMap((one) => [one, ...open(one.components ?? [])]);
  return open(
    readSchema(readFileSync(`../src/main/resources/forms/${path}.form`, 'utf8')).components,
  );
}

/** What the field offers to do by one key, and what it is then. */
function offered(form: string, key: string): { keys: string[]; signed: unknown } {
  const component = fieldsOf(form).find((one) => one.key === key);
  if (!component) throw new Error(`no ${key} in ${form}`);
  let signed: unknown;
  render(
    <Field
      {...{ component, path: key, value: undefined, error: undefined, data: {} }}
      signer="王巧英"
      onChange={(value) => (signed = value)}
    />,
    root,
  );
  const buttons = [...root.querySelectorAll('button')];
  buttons.find((one) => one.textContent?.includes('王巧英'))?.click();
  return { keys: buttons.map((one) => one.textContent ?? ''), signed };
}

it.each([
  ['transfer/hand-over-departure', 'gives'],
  ['transfer/acknowledge-arrival', 'receives'],
  ['decision/sign-decision', 'sign'],
  ['isolation/visit-jointly', 'signs'],
])('%s: %s is signed by the worker with one key', (form, key) => {
  expect(offered(form, key).signed).toBe('王巧英');
});

it.each([
  ['transfer/hand-over-departure', 'takes'],
  ['transfer/arrange-care', 'consent'],
  ['decision/serve-notice', 'sign'],
  ['decision/serve-notice', 'witness'],
  ['laboratory/refer-to-hospital', 'receiver'],
  ['release/hand-back', 'stayedSign'],
  ['release/hand-back', 'grid'],
])("%s: %s is another's signature, written or drawn by that person", (form, key) => {
  expect(offered(form, key)).toEqual({ keys: ['手写签名'], signed: undefined });
});

it('a drawing without a name says so beside the field while it is filled in', () => {
  const component = fieldsOf('decision/serve-notice').find((one) => one.key === 'sign');
  if (!component) throw new Error('no signature');
  const strokes = [[10, 20, 30, 40]];
  const shown = (value: unknown) => {
    render(
      <Field
        {...{ component, path: 'sign', value, error: undefined, data: {} }}
        signer="王巧英"
        onChange={() => undefined}
      />,
      root,
    );
    const said = root.querySelector('.field-error');
    const input = root.querySelector('input');
    return {
      said: said?.textContent,
      told: said?.closest('[role=status]') !== null && said !== null,
      describes: said !== null && (input?.getAttribute('aria-describedby') ?? '').includes(said.id),
      invalid: input?.getAttribute('aria-invalid'),
    };
  };
  const quiet = { said: undefined, told: false, describes: false, invalid: 'false' };
  expect(shown(undefined)).toEqual(quiet);
  expect(shown({ name: ' ', strokes })).toEqual({
    said: '请写明签名人的姓名',
    told: true,
    describes: true,
    invalid: 'true',
  });
  expect(shown({ name: '应嘉怡', strokes })).toEqual(quiet);
});
