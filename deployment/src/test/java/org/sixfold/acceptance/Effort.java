package org.sixfold.acceptance;

import tools.jackson.databind.JsonNode;

/**
 * What somebody has to do with the fingers, counted in the page, and how long a practised person
 * takes for it by the keystroke-level model: think, reach and tap; key after key.
 */
final class Effort {

  /** Seconds: to know what comes next, to reach and tap it, to press a key of a phone. */
  private static final double THINK = 1.35;

  private static final double TAP = 1.1;
  private static final double KEY = 0.5;

  /** Keys for a Chinese character: its sound, and the choice among those that sound alike. */
  private static final int KEYS_OF_A_CHARACTER = 4;

  private static final String COUNT =
      """
      (() => {
        globalThis.effort = {taps: 0, typed: ''};
        if (globalThis.effortCounted) return;
        globalThis.effortCounted = true;
        addEventListener('pointerdown', () => globalThis.effort.taps++, true);
        addEventListener('input', e => globalThis.effort.typed += e.data ?? '', true);
      })()\
      """;

  private final Browser browser;
  private int chosen;

  private Effort(Browser browser) {
    this.browser = browser;
  }

  /** From now on. */
  static Effort count(Browser browser) {
    browser.evaluate(COUNT);
    return new Effort(browser);
  }

  /** An option of a native list: opened and tapped outside the page. */
  void choose(String selector, String value) {
    browser.choose(selector, value);
    chosen += 2;
  }

  int taps() {
    return counted().path("taps").asInt() + chosen;
  }

  int keys() {
    return counted()
        .path("typed")
        .asString()
        .codePoints()
        .map(c -> Character.isIdeographic(c) ? KEYS_OF_A_CHARACTER : 1)
        .sum();
  }

  double seconds() {
    return taps() * (THINK + TAP) + keys() * KEY;
  }

  String told(String what) {
    return "%s: %d taps, %d keys, about %.0f s".formatted(what, taps(), keys(), seconds());
  }

  private JsonNode counted() {
    return browser.evaluate("globalThis.effort");
  }
}
