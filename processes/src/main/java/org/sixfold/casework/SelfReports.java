package org.sixfold.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Reports;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that people give themselves. Such a report answers the task of its window: nobody is
 * asked what the person has already told. Outside all windows a report is taken too; who feels ill
 * at night is heard at night.
 */
@Service
@Transactional
public class SelfReports {

  /** The message that answers an open task. */
  static final String DECLARED = "report.declared";

  /**
   * What a person declares.
   *
   * @param temperature degrees Celsius, 34.0 to 43.0
   * @param symptoms codes of the form {@code report-day}; empty or {@code NONE} for none
   * @param mood code of the form; null if not said
   * @param needs codes of the form
   */
  public record Declared(
      BigDecimal temperature, List<String> symptoms, String mood, List<String> needs) {}

  private final Reports reports;
  private final Restrictions restrictions;
  private final ReportFollowUp followUp;
  private final CasePath path;
  private final SixfoldClock clock;

  SelfReports(
      Reports reports,
      Restrictions restrictions,
      ReportFollowUp followUp,
      CasePath path,
      SixfoldClock clock) {
    this.reports = reports;
    this.restrictions = restrictions;
    this.followUp = followUp;
    this.path = path;
    this.clock = clock;
  }

  /**
   * Keeps a declared report and does what follows from it.
   *
   * @param by the person's page, or who wrote it down for the person
   * @return the report's id
   * @throws ProblemException 409 {@code message.notExpected} if nothing restricts the person
   */
  public String declare(String caseId, Declared declared, String by) {
    Instant now = clock.now();
    Restriction running =
        restrictions.of(caseId).stream()
            .filter(one -> one.limitsAt(now))
            .findFirst()
            .orElseThrow(() -> ProblemException.conflict("message.notExpected"));
    ReportWindow.Turn turn = ReportWindow.turn(zoned(now), reportsPerDay(running.kind()));
    ReportFacts facts =
        new ReportFacts(
            declared.temperature(), declared.symptoms(), declared.mood(), declared.needs());
    String id =
        reports.received(
            new Reports.NewReport(
                caseId,
                turn.day(),
                turn.part(),
                facts.outcome(),
                "SELF",
                declared.mood(),
                declared.needs(),
                null,
                declared.temperature(),
                declared.symptoms()),
            by);
    if (turn.open()) {
      path.correlate(caseId, DECLARED);
    }
    followUp.of(caseId, facts, id, by);
    return id;
  }

  private ZonedDateTime zoned(Instant at) {
    return at.atZone(clock.zone());
  }

  private static int reportsPerDay(Kind kind) {
    return kind == Kind.CENTRALISED_ISOLATION || kind == Kind.HOME_ISOLATION ? 2 : 1;
  }
}
