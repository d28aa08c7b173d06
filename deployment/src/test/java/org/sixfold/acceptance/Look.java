package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as it stands: on a narrow phone, at twice the size, on a phone and at a desk
 * nothing is cut or scrolls sideways, axe finds nothing, and its words are of one language.
 */
public final class Look {

  /** CSS pixels; a desk of 1280 pixels zoomed to 200 % has 640. */
  private static final List<List<Integer>> SCREENS =
      List.of(List.of(320, 568), List.of(640, 360), List.of(1366, 900), List.of(390, 844));

  private static final String ENGLISH = "-en";

  private static final String CUT =
      """
      (() => {
        const wide = document.documentElement.clientWidth;
        const found = [];
        if (document.documentElement.scrollWidth > wide) found.push('scrolls sideways');
        for (const e of document.querySelectorAll('body *')) {
          const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
          const box = e.getBoundingClientRect();
          if (!(text || e.matches('input, select, textarea, button, img')) || !e.checkVisibility()
              || e.closest('.sr-only, .skip') || box.width === 0) continue;
          const what = e.tagName + ' ' + (e.innerText ?? '').slice(0, 30);
          if (box.right > wide + 1 || box.left < -1) found.push('beyond the edge: ' + what);
          const style = getComputedStyle(e);
          if (text && style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1
              && e.clientWidth > 0) found.push('cut: ' + what);
        }
        return found;
      })()\
      """;

  /** Keeps every text that the server sends as data, which stays in its language. */
  private static final String LEARN =
      """
      (() => {
        const known = globalThis.sixfoldData = new Set();
        const told = globalThis.fetch;
        // A place is called the same in both languages.
        const places = ({ zh, en }) =>
          (String(en).match(/[\\u3400-\\u9fff]+[省市区县镇乡村道]/g) ?? [])
            .filter(place => String(zh).includes(place));
        const learn = value => {
          if (typeof value === 'string') known.add(value.trim());
          else if (value && typeof value === 'object') {
            if ('zh' in value && 'en' in value) {
              places(value).forEach(place => known.add(place));
              return;
            }
            for (const [key, inner] of Object.entries(value)) {
              if (key !== 'schema' && key !== 'messages') learn(inner);
            }
          }
        };
        globalThis.fetch = async (...asked) => {
          const answer = await told(...asked);
          const json = answer.headers.get('Content-Type')?.includes('json');
          if (json) await answer.clone().json().then(learn, () => undefined);
          return answer;
        };
      })()\
      """;

  private static final String MIXED =
      """
      ((english, own) => {
        const data = ['PDF', ...own, ...globalThis.sixfoldData ?? []]
          .filter(text => text.length > 1).sort((a, b) => b.length - a.length);
        const foreign = english ? /[\\u3400-\\u9fff]/ : /[A-Za-z]{3,}/;
        // A paper's title, number and issuer and the id of a rule are cited as they are.
        const bare = text => data.reduce((left, one) => left.replaceAll(one, ' '), text
          .replaceAll(/《[^》]*》(（[^）]*）)?(，(（[^）]*）)?[^\\s;；)）]*)?/g, ' ')
          .replaceAll(/[A-Z0-9-]+\\/[A-Z0-9_]+\\/[A-Z0-9_@]+/g, ' '));
        const found = new Set();
        const look = text => {
          if (foreign.test(text) && foreign.test(bare(text))) found.add(text.trim().slice(0, 80));
        };
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const around = walk.currentNode.parentElement;
          if (!around.closest('script, style, [lang]:not(html)') && around.checkVisibility())
            look(walk.currentNode.data);
        }
        for (const e of document.querySelectorAll('body *')) {
          if (e.closest('[lang]:not(html)') || !e.checkVisibility()) continue;
          for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
            look(e.getAttribute(name) ?? '');
        }
        return [...found];
      })(%s, %s)\
      """;

  private final Browser browser;
  private final String pictures;
  private final List<String> faults = new ArrayList<>();

  public Look(Browser browser, String pictures) {
    this.browser = browser;
    this.pictures = pictures;
    browser.before(LEARN);
  }

  /** The state of a page in Chinese and in English; ends in Chinese, on a phone. */
  public void at(String state, String... typed) {
    words(state, false, typed);
    fits(state);
    if (browser.evaluate("!document.querySelector('dialog[open]')").asBoolean()) {
      browser.clickText("English");
      browser.await("document.documentElement.lang === 'en'");
      words(state, true, typed);
      fits(state + ENGLISH);
      browser.clickText("中文");
      browser.await("document.documentElement.lang === 'zh-CN'");
    }
  }

  /** All at once, so that one run tells everything. */
  void assertNothingFound() {
    assertThat(faults).isEmpty();
  }

  /** What was found so far: one line for each fault. */
  public List<String> faults() {
    return faults;
  }

  private void fits(String state) {
    for (List<Integer> screen : SCREENS) {
      browser.screen(screen.get(0), screen.get(1));
      browser.frame();
      String where = state + " at " + screen.get(0) + ": ";
      browser.evaluate(CUT).forEach(one -> faults.add(where + one.asString()));
      if (screen.get(0) == 320 && !state.endsWith(ENGLISH)) {
        browser.screenshot(pictures + "-" + state + "-320");
        browser.accessibilityViolations().forEach(one -> faults.add(where + one));
      }
    }
    browser.accessibilityViolations().forEach(one -> faults.add(state + ": " + one));
    browser.screenshot(pictures + "-" + state);
  }

  private void words(String state, boolean english, String... typed) {
    StringBuilder own = new StringBuilder();
    for (String text : typed) {
      own.append(own.isEmpty() ? "" : ",").append('"').append(text).append('"');
    }
    browser
        .evaluate(MIXED.formatted(english, "[" + own + "]"))
        .forEach(
            one ->
                faults.add(state + (english ? " in English: " : " in Chinese: ") + one.asString()));
  }
}
