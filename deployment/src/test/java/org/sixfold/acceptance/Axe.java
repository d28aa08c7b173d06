package org.sixfold.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The accessibility checker, as the web app's build has it, against WCAG 2.2 AA. */
final class Axe {

  private static final Path SCRIPT = Path.of("../forms/web/node_modules/axe-core/axe.min.js");

  /** One line for each violation, with the elements that it is found at. */
  private static final String RUN =
      """
      axe.run({exclude: [%s]}, {resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r =>
        r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))\
      """;

  private Axe() {}

  /**
   * What is wrong on a page as it stands.
   *
   * @param except a selector of what others have drawn; empty to look at everything
   */
  static List<String> violations(Browser browser, String except) {
    if (!browser.evaluate("typeof axe === 'object'").asBoolean()) {
      browser.evaluate(source() + "; true");
    }
    List<String> violations = new ArrayList<>();
    browser
        .evaluate(RUN.formatted(except.isEmpty() ? "" : "'" + except + "'"))
        .forEach(violation -> violations.add(violation.asString()));
    return violations;
  }

  private static String source() {
    try {
      return Files.readString(SCRIPT);
    } catch (IOException e) {
      throw new UncheckedIOException("the web app's build installs axe-core", e);
    }
  }
}
