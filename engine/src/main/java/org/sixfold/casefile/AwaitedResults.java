package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.casefile.persistence.TestMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples that a laboratory has not answered in time; never a fault of the person. */
@Service
@Transactional
public class AwaitedResults {

  private final TestMapper tests;
  private final Audit audit;

  AwaitedResults(TestMapper tests, Audit audit) {
    this.tests = tests;
    this.audit = audit;
  }

  /** When the next awaited result becomes late. */
  @Transactional(readOnly = true)
  public Optional<Instant> nextLate() {
    return Optional.ofNullable(tests.nextLate());
  }

  /** Late ones for which nobody was chased yet. */
  @Transactional(readOnly = true)
  public List<Sample> late(Instant now, int limit) {
    return tests.findLate(now, limit).stream().map(TestsService::sample).toList();
  }

  /**
   * Notes that the laboratory is chased for a sample, once.
   *
   * @return whether nobody had noted it before
   */
  public boolean chase(Sample sample, Instant at) {
    if (tests.chased(sample.id(), at) == 0) {
      return false;
    }
    audit.record(
        new Audit.Change(
            sample.caseId(),
            "test.resultLate",
            Map.of("sampleId", sample.id(), "sampledAt", sample.sampledAt().toString())));
    return true;
  }
}
