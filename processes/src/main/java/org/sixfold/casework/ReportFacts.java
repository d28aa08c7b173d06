package org.sixfold.casework;

import java.math.BigDecimal;
import java.util.List;
import org.sixfold.form.FormLimits;

/**
 * What a report says, whoever gave it.
 *
 * @param temperature degrees Celsius; null if not known
 */
public record ReportFacts(
    BigDecimal temperature, List<String> symptoms, String mood, List<String> needs) {

  private static final String NONE = "NONE";

  /** Measured, or said as a symptom. */
  public boolean isFever() {
    return isHot() || symptoms.contains("FEVER");
  }

  private boolean isHot() {
    return temperature != null && temperature.compareTo(FormLimits.FEVER) >= 0;
  }

  public boolean isAbnormal() {
    return isHot() || symptoms.stream().anyMatch(code -> !NONE.equals(code));
  }

  public boolean isLow() {
    return "LOW".equals(mood);
  }

  public boolean hasNeeds() {
    return needs.stream().anyMatch(code -> !NONE.equals(code));
  }

  /** The outcome that the form {@code report-day} would propose. */
  String outcome() {
    if (isAbnormal()) {
      return "ABNORMAL";
    }
    if (isLow()) {
      return "LOW";
    }
    return hasNeeds() ? "NEED" : "NORMAL";
  }
}
