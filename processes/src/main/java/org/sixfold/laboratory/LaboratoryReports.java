package org.sixfold.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.laboratory.Results.Received;
import org.sixfold.laboratory.persistence.ReportedTubeMapper;
import org.sixfold.laboratory.persistence.ReportedTubeRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A laboratory answers for a tube, which means everybody who shares it; each report counts once.
 */
@Service
public class LaboratoryReports {

  private final Tests tests;
  private final Results results;
  private final ReportedTubeMapper reports;
  private final SixfoldClock clock;

  LaboratoryReports(Tests tests, Results results, ReportedTubeMapper reports, SixfoldClock clock) {
    this.tests = tests;
    this.results = results;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * A report.
   *
   * @param sampledAt null for the time that the sampler noted
   * @param corrects labNo of the report that this one replaces; null if it is a first one
   */
  public record Report(
      String tube, Result result, String labNo, Instant sampledAt, String corrects) {}

  /**
   * What a report came to.
   *
   * @param people how many share the tube
   * @param repeated whether the same report had come before
   */
  public record Taken(String tube, String labNo, int people, boolean repeated) {}

  /**
   * Takes a report.
   *
   * @throws ProblemException 403 {@code access.forbidden} for whoever is no laboratory; 422 {@code
   *     form.invalid} with {@code test.tubeUnknown}; 409 {@code laboratory.numberReused} for
   *     another content under the same number, {@code laboratory.tubeAnswered} for another content
   *     of the same tube that does not say what it corrects
   */
  @Transactional
  public Taken take(SignedInUser sender, Report report) {
    sender.require(Role.LAB);
    List<Sample> inside = tests.samplesIn(report.tube());
    if (inside.isEmpty()) {
      throw invalid("tube", "test.tubeUnknown");
    }
    Instant sampledAt = report.sampledAt() == null ? inside.get(0).sampledAt() : report.sampledAt();
    if (sampledAt.isAfter(clock.now())) {
      throw invalid("sampledAt", "form.future");
    }
    // In one order everywhere: two tubes with the same people must not wait for each other.
    Set<String> people = new TreeSet<>();
    inside.forEach(sample -> people.add(sample.caseId()));
    ReportedTubeRow row =
        new ReportedTubeRow(
            report.tube(),
            report.labNo(),
            report.result(),
            sampledAt,
            report.corrects(),
            people.size(),
            sender.username(),
            clock.now());
    try {
      reports.insert(row);
    } catch (DuplicateKeyException reportedBefore) {
      return repeated(row);
    }
    people.forEach(caseId -> results.receive(of(caseId, report, sampledAt, sender)));
    return new Taken(report.tube(), report.labNo(), people.size(), false);
  }

  private Taken repeated(ReportedTubeRow again) {
    ReportedTubeRow first = reports.find(again.tube(), again.labNo());
    if (first == null || !first.saysTheSame(again)) {
      throw ProblemException.conflict("laboratory.numberReused");
    }
    return new Taken(first.tube(), first.labNo(), first.people(), true);
  }

  private static Received of(String caseId, Report report, Instant sampledAt, SignedInUser sender) {
    return new Received(
        caseId,
        sampledAt,
        report.result(),
        report.labNo(),
        report.corrects(),
        report.tube(),
        sender.username());
  }

  private static ProblemException invalid(String field, String code) {
    return ProblemException.unfit("form.invalid", List.of(new FieldProblem(field, code)));
  }
}
