package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Read-only values of forms that say the same in Chinese and in English. */
public final class BothLanguages {

  private BothLanguages() {}

  /** A line in both. */
  public record Line(String zh, String en) {

    /** This as a label, with a value that is the same in both. */
    public Line with(String value) {
      return with(value, value);
    }

    public Line with(String zhValue, String enValue) {
      return new Line(zh + "：" + zhValue, en + ": " + enValue);
    }
  }

  /** As the form's data, one line each. */
  public static Map<String, String> of(List<Line> lines) {
    return Map.of(
        "zh", lines.stream().map(Line::zh).collect(Collectors.joining("\n")),
        "en", lines.stream().map(Line::en).collect(Collectors.joining("\n")));
  }
}
