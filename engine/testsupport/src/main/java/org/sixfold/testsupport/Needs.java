package org.sixfold.testsupport;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says loudly which test is skipped for want of what; under require-all it fails instead. */
final class Needs {

  private Needs() {}

  static ConditionEvaluationResult evaluate(ExtensionContext test, Optional<String> missing) {
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("all it needs is here");
    }
    String name = test.getRequiredTestClass().getName();
    if (requireAll()) {
      throw new IllegalStateException(name + " must not be skipped: " + missing.get());
    }
    System.err.println("SKIPPED " + name + ": " + missing.get());
    return ConditionEvaluationResult.disabled(missing.get());
  }

  static boolean requireAll() {
    String value = System.getProperty("sixfold.require-all");
    return value != null && !"false".equals(value);
  }
}
