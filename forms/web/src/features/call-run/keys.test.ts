import { beforeEach, describe, expect, it } from 'vitest';
import { advance, choose, currentQuestion, isTyping } from './keys';

let form: HTMLFormElement;

const page = `<form>
  <fieldset class="field" id="reached"><legend>1<span class="required">*</span></legend>
    <label class="choice"><input type="radio" name="r" value="SELF"></label>
    <label class="choice"><input type="radio" name="r" value="NO_ANSWER"></label></fieldset>
  <div class="field" id="identity"><label class="choice alone"><input type="checkbox" aria-required="true"></label></div>
  <div class="field" id="language"><select><option value=""></option></select></div>
  <div class="field" id="address"><input type="text" aria-required="true"></div>
  <fieldset class="field" id="symptoms">
    <label class="choice"><input type="checkbox" value="FEVER"></label>
    <label class="choice"><input type="checkbox" value="NONE"></label></fieldset>
  <div class="field" id="remark"><textarea></textarea></div>
  <button type="submit">send</button>
</form>`;

const focused = () =>
  document.activeElement?.closest('.field')?.id ?? document.activeElement?.textContent;
const checked = () => [...form.querySelectorAll('input:checked')].map((one) => one.outerHTML);

describe('answers by keyboard', () => {
  beforeEach(() => {
    document.body.innerHTML = page;
    form = document.querySelector('form') as HTMLFormElement;
    advance(form, undefined);
  });

  it('begin with the first question', () => {
    expect(focused()).toBe('reached');
  });

  it('a digit chooses the answer of that number, and a radio is over with it', () => {
    expect(choose(form, 2)).toBe('next');
    expect(checked().join()).toContain('NO_ANSWER');
    expect(choose(form, 3)).toBe('none');
  });

  it('go on to what has to be answered, past optional fields and what is answered already', () => {
    choose(form, 1);
    advance(form, currentQuestion(form));
    expect(focused()).toBe('identity');
    choose(form, 1);
    advance(form, currentQuestion(form));
    expect(focused()).toBe('address');
    (form.querySelector('#address input') as HTMLInputElement).value = '某处';
    advance(form, currentQuestion(form));
    expect(focused()).toBe('symptoms');
  });

  it('several answers may be chosen until none of them is said', () => {
    (form.querySelector('#symptoms input') as HTMLElement).focus();
    expect(choose(form, 1)).toBe('stay');
    expect(choose(form, 1)).toBe('stay');
    expect(checked()).toHaveLength(0);
    expect(choose(form, 2)).toBe('next');
  });

  it('go back to a required question that was left open, then to the send button', () => {
    choose(form, 1);
    (form.querySelector('#address input') as HTMLInputElement).value = '某处';
    const symptoms = form.querySelector<HTMLElement>('#symptoms') ?? undefined;
    advance(form, symptoms);
    expect(focused()).toBe('identity');
    choose(form, 1);
    advance(form, symptoms);
    expect(focused()).toBe('send');
  });

  it('leave to a text field what is typed into it', () => {
    expect(isTyping(form.querySelector('textarea'))).toBe(true);
    expect(isTyping(form.querySelector('select'))).toBe(true);
    expect(isTyping(form.querySelector('input[type=radio]'))).toBe(false);
  });
});
