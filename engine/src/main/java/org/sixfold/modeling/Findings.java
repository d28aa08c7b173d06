package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the rules find in one file, in the words of both languages. */
final class Findings {

  private final FindingTexts texts;
  private final List<Finding> all = new ArrayList<>();

  Findings(FindingTexts texts) {
    this.texts = texts;
  }

  void error(String element, String code, Object... args) {
    add(Finding.Severity.ERROR, element, code, args);
  }

  void warning(String element, String code, Object... args) {
    add(Finding.Severity.WARNING, element, code, args);
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  private void add(Finding.Severity severity, String element, String code, Object... args) {
    all.add(
        new Finding(element, severity, code, texts.of(code, args), texts.of(code + ".mend", args)));
  }
}
