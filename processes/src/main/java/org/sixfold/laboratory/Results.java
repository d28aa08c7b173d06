package org.sixfold.laboratory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.NewResult;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.EarlyWaysOut;
import org.sixfold.casework.Notes;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.sixfold.laboratory.Finding.Kind;
import org.sixfold.laboratory.Finding.State;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a laboratory's result of one person. It never moves an end: a positive makes a second
 * doctor look, a pool makes everybody in it be sampled again, a correction undoes what the wrong
 * one did.
 */
@Service
@Transactional
class Results {

  /** A result that names no tube belongs to the sample next to it in time, if it is this close. */
  private static final Duration SAME_SAMPLE = Duration.ofHours(12);

  private final Tests tests;
  private final Tubes tubes;
  private final Findings findings;
  private final Corrections corrections;
  private final EarlyWaysOut earlyWaysOut;
  private final Occurrences occurrences;
  private final CaseFiles cases;
  private final Responsibility responsibility;
  private final Notes notes;
  private final SixfoldClock clock;

  Results(
      Tests tests,
      Tubes tubes,
      Findings findings,
      Corrections corrections,
      EarlyWaysOut earlyWaysOut,
      Occurrences occurrences,
      CaseFiles cases,
      Responsibility responsibility,
      Notes notes,
      SixfoldClock clock) {
    this.tests = tests;
    this.tubes = tubes;
    this.findings = findings;
    this.corrections = corrections;
    this.earlyWaysOut = earlyWaysOut;
    this.occurrences = occurrences;
    this.cases = cases;
    this.responsibility = responsibility;
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * A result as a laboratory sends it.
   *
   * @param tube null if the laboratory names none
   * @param corrects labNo of the result that this one replaces; null if it is a first one
   */
  record Received(
      String caseId,
      Instant sampledAt,
      Result result,
      String labNo,
      String corrects,
      String tube,
      String sender) {}

  /** Keeps the result and starts what follows. Returns its id. */
  String receive(Received received) {
    Optional<Sample> sample = sample(received);
    Tests.Kept kept =
        tests.resultReceived(
            new NewResult(
                received.caseId(),
                received.sampledAt(),
                received.result(),
                received.labNo(),
                received.corrects(),
                received.sender(),
                sample.map(Sample::id).orElse(null),
                received.tube()));
    Kind kind = kind(received, sample);
    boolean replaced =
        kept.correctedId() != null
            && corrections.apply(received.caseId(), kept.correctedId(), kept.id(), kind);
    if (kept.correctedId() != null) {
      earlyWaysOut.corrected(received.caseId(), kept.correctedId());
    }
    if (kind == null) {
      earlyWaysOut.negative(received.caseId(), kept.id(), received.sampledAt());
    } else if (!replaced) {
      found(received.caseId(), kept.id(), kind, sample);
    }
    return kept.id();
  }

  private Optional<Sample> sample(Received received) {
    List<Sample> samples = tests.samples(received.caseId());
    if (received.tube() != null) {
      return samples.stream()
          .filter(
              one -> received.tube().equals(one.tube()) || received.tube().equals(one.secondTube()))
          .findFirst();
    }
    return samples.stream()
        .filter(one -> apart(one, received).compareTo(SAME_SAMPLE) <= 0)
        .min(Comparator.comparing(one -> apart(one, received)));
  }

  private static Duration apart(Sample sample, Received received) {
    return Duration.between(sample.sampledAt(), received.sampledAt()).abs();
  }

  /** Null for a negative one. */
  private Kind kind(Received received, Optional<Sample> sample) {
    if (received.result() == Result.NEGATIVE) {
      return null;
    }
    boolean pooled = sample.filter(one -> tubes.isPool(one, received.tube())).isPresent();
    return received.result() == Result.POSITIVE && !pooled ? Kind.SINGLE : Kind.RETEST;
  }

  private void found(String caseId, String resultId, Kind kind, Optional<Sample> sample) {
    CaseFiles.Summary summary = cases.summaries(List.of(caseId)).get(caseId);
    if (summary.state() == CaseState.IN_HOSPITAL || findings.isOpen(caseId, kind)) {
      return;
    }
    findings.open(
        new Finding(resultId, caseId, sample.map(Sample::id).orElse(null), kind, State.OPEN));
    Map<String, Object> routing = new HashMap<>();
    routing.put(PositiveProcess.FINDING, kind.name());
    routing.put(PositiveProcess.RESULT_ID, resultId);
    routing.put(PositiveProcess.SECOND_DOCTOR, secondDoctor(summary.grid(), sample));
    routing.put("cause", resultId);
    if (!occurrences.raise(caseId, Occurrence.POSITIVE_RECEIVED, routing)) {
      notes.tellDoctor(caseId, CaseNote.RESULT_NOT_NEGATIVE, resultId);
    }
  }

  /** The nearest doctor who did not take the sample; empty for whoever answers. */
  private String secondDoctor(String grid, Optional<Sample> sample) {
    return sample
        .flatMap(
            one ->
                responsibility.nearest(Role.DOCTOR, grid, clock.now()).stream()
                    .map(Member::username)
                    .filter(doctor -> !doctor.equals(one.takenBy()))
                    .findFirst())
        .orElse("");
  }
}
