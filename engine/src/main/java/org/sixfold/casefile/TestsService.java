package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.RestrictionMapper;
import org.sixfold.casefile.persistence.SampleRow;
import org.sixfold.casefile.persistence.TestMapper;
import org.sixfold.casefile.persistence.TestResultRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TestsService implements Tests {

  private final TestMapper tests;
  private final RestrictionMapper cases;
  private final Audit audit;
  private final SixfoldClock clock;

  TestsService(TestMapper tests, RestrictionMapper cases, Audit audit, SixfoldClock clock) {
    this.tests = tests;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String sampleTaken(NewSample sample) {
    String id = Ids.next();
    tests.insertSample(
        new SampleRow(
            id,
            sample.caseId(),
            sample.sampledAt(),
            sample.tube(),
            sample.secondTube(),
            sample.poolOf(),
            sample.kind(),
            sample.takenBy(),
            sample.resultDueAt(),
            null));
    record(
        sample.caseId(),
        "test.sampled",
        Map.of("sampleId", id, "sampledAt", sample.sampledAt().toString()));
    return id;
  }

  @Override
  public Kept resultReceived(NewResult result) {
    // Of two that come at once, on whichever nodes, the second sees what the first said.
    cases.lockCase(result.caseId());
    String id = Ids.next();
    refuseReusedNumber(result);
    Optional<TestResultRow> wrong =
        Optional.ofNullable(result.corrects()).map(labNo -> corrected(result, id));
    if (wrong.filter(row -> isOfSameTube(row, result)).isEmpty()) {
      refuseContradiction(result);
    }
    String corrects = wrong.map(TestResultRow::id).orElse(null);
    tests.insertResult(
        new TestResultRow(
            id,
            result.caseId(),
            result.sampledAt(),
            result.result(),
            result.labNo(),
            clock.now(),
            result.receivedBy(),
            corrects,
            null,
            result.sampleId(),
            null,
            result.tube()));
    if (result.sampleId() != null) {
      tests.answered(result.sampleId(), clock.now());
    }
    // What was found is a health value: the timeline says only that an answer came.
    record(
        result.caseId(),
        corrects == null ? "test.resultReceived" : "test.resultCorrected",
        Map.of("resultId", id, "sampledAt", result.sampledAt().toString()));
    return new Kept(id, corrects);
  }

  @Override
  public void refuted(String resultId) {
    tests.correct(resultId, resultId);
  }

  @Override
  public void told(String resultId, Instant at) {
    tests.told(resultId, at);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Sample> samples(String caseId) {
    return tests.findSamples(caseId).stream().map(TestsService::sample).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Sample> samplesIn(String tube) {
    return tests.findSamplesIn(tube).stream().map(TestsService::sample).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Sample> sample(String id) {
    return Optional.ofNullable(tests.findSample(id)).map(TestsService::sample);
  }

  @Override
  @Transactional(readOnly = true)
  public List<TestResult> results(String caseId) {
    return tests.findResults(caseId).stream()
        .map(
            row ->
                new TestResult(
                    row.id(),
                    row.sampledAt(),
                    row.outcome(),
                    row.labNo(),
                    row.receivedAt(),
                    row.receivedBy(),
                    row.correctedById() != null,
                    row.sampleId(),
                    row.toldAt()))
        .toList();
  }

  static Sample sample(SampleRow row) {
    return new Sample(
        row.id(),
        row.caseId(),
        row.sampledAt(),
        row.tube(),
        row.secondTube(),
        row.poolOf(),
        row.kind(),
        row.takenBy(),
        row.resultDueAt(),
        row.resultAt());
  }

  /** A number stands for one result: it says nothing else, nor again what was corrected. */
  private void refuseReusedNumber(NewResult result) {
    boolean reused =
        tests.findResults(result.caseId()).stream()
            .filter(row -> result.labNo().equals(row.labNo()))
            .anyMatch(row -> row.correctedById() != null || row.outcome() != result.result());
    if (reused && !result.labNo().equals(result.corrects())) {
      throw ProblemException.conflict("laboratory.numberReused");
    }
  }

  /** Whoever answers a tube anew says so: a second word that differs takes nothing's place. */
  private void refuseContradiction(NewResult result) {
    boolean contradicts =
        tests.findResults(result.caseId()).stream()
            .filter(row -> row.correctedById() == null && row.outcome() != result.result())
            .anyMatch(row -> isOfSameTube(row, result));
    if (contradicts) {
      throw ProblemException.conflict("laboratory.tubeAnswered");
    }
  }

  /** Of a person who was sampled into two tubes at once each tube has an answer of its own. */
  private boolean isOfSameTube(TestResultRow row, NewResult result) {
    if (result.sampleId() == null) {
      return row.sampleId() == null && row.sampledAt().equals(result.sampledAt());
    }
    return result.sampleId().equals(row.sampleId())
        && (Objects.equals(row.tube(), result.tube())
            || tests.findSample(result.sampleId()).secondTube() == null);
  }

  private TestResultRow corrected(NewResult result, String correctedById) {
    return tests.findResults(result.caseId()).stream()
        .filter(row -> row.correctedById() == null && result.corrects().equals(row.labNo()))
        .filter(row -> tests.correct(row.id(), correctedById) == 1)
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.unfit(
                    "test.correctsUnknown",
                    List.of(new FieldProblem("corrects", "test.correctsUnknown"))));
  }

  private void record(String caseId, String action, Map<String, Object> details) {
    audit.record(new Audit.Change(caseId, action, details));
  }
}
