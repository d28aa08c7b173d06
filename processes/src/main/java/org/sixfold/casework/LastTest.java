package org.sixfold.casework;

import java.util.Optional;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.TestResult;
import org.springframework.stereotype.Component;

/** What is known of a person's last test. */
@Component
public class LastTest {

  public static final String PENDING = "PENDING";
  public static final String NONE = "NONE";

  private final Tests tests;

  LastTest(Tests tests) {
    this.tests = tests;
  }

  /**
   * {@code NEGATIVE}, {@code POSITIVE}, {@link #PENDING} or {@link #NONE}. A sample without a
   * result yet is pending, whatever earlier ones said.
   */
  public String of(String caseId) {
    Optional<TestResult> result = result(caseId);
    Optional<Tests.Sample> sample = tests.samples(caseId).stream().findFirst();
    if (result.isEmpty()) {
      return sample.isPresent() ? PENDING : NONE;
    }
    boolean newer =
        sample.filter(one -> one.sampledAt().isAfter(result.get().sampledAt())).isPresent();
    if (newer || result.get().result() == Result.PENDING_RETEST) {
      return PENDING;
    }
    return result.get().result().name();
  }

  /** Whether a result that was waited for has not come. */
  public boolean isOut(String caseId) {
    String last = of(caseId);
    return last.equals(PENDING) || last.equals(NONE);
  }

  /** The last result that no other one corrected. */
  public Optional<TestResult> result(String caseId) {
    return tests.results(caseId).stream().filter(one -> !one.corrected()).findFirst();
  }
}
