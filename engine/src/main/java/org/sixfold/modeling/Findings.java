package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what the rules find in one file, in the words of both languages. Nobody reads more than
 * some hundred: then it says that there are more, and whether errors are among them.
 */
final class Findings {

  static final int MOST = 500;
  static final int LONGEST_ELEMENT = 200;
  private static final int LONGEST_WORD = 200;

  private final FindingTexts texts;
  private final List<Finding> all = new ArrayList<>();
  private int left;
  private boolean errorsLeft;

  Findings(FindingTexts texts) {
    this.texts = texts;
  }

  void error(String element, String code, Object... args) {
    add(Finding.Severity.ERROR, element, code, args);
  }

  void warning(String element, String code, Object... args) {
    add(Finding.Severity.WARNING, element, code, args);
  }

  void info(String element, String code, Object... args) {
    add(Finding.Severity.INFO, element, code, args);
  }

  List<Finding> all() {
    if (left == 0) {
      return List.copyOf(all);
    }
    List<Finding> told = new ArrayList<>(all);
    told.add(
        finding(
            errorsLeft ? Finding.Severity.ERROR : Finding.Severity.WARNING,
            "",
            "model.moreFindings",
            left));
    return told;
  }

  private void add(Finding.Severity severity, String element, String code, Object... args) {
    if (all.size() == MOST) {
      left++;
      errorsLeft |= severity == Finding.Severity.ERROR;
    } else {
      all.add(finding(severity, element, code, args));
    }
  }

  private Finding finding(Finding.Severity severity, String element, String code, Object... args) {
    Object[] words = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = cut(String.valueOf(args[i]), LONGEST_WORD);
    }
    return new Finding(
        cut(element, LONGEST_ELEMENT),
        severity,
        code,
        texts.of(code, words),
        texts.of(code + ".mend", words));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }
}
