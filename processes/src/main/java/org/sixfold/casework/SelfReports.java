package org.sixfold.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Reports;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.form.FormLimits;
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

  private static final String SELF = "SELF";

  /**
   * What a person declares.
   *
   * @param temperature degrees Celsius, within {@link FormLimits}
   * @param symptoms codes of the form {@code report-day}; empty or {@code NONE} for none
   * @param mood code of the form; null if not said
   * @param needs codes of the form
   */
  public record Declared(
      BigDecimal temperature, List<String> symptoms, String mood, List<String> needs) {

    private static final Set<String> SYMPTOMS =
        Set.of("FEVER", "COUGH", "SORE_THROAT", "SMELL_TASTE", "OTHER", "NONE");
    private static final Set<String> MOODS = Set.of("GOOD", "FAIR", "LOW", "PRIVATE");
    private static final Set<String> NEEDS =
        Set.of("MEDICAL", "MEDICINE", "FOOD", "COUNSELLING", "LANGUAGE", "NONE");

    /**
     * Reads what came from outside: {@code temp}, {@code symptoms}, {@code mood}, {@code needs}.
     *
     * @throws ProblemException 422 {@code form.invalid} with field errors
     */
    public static Declared read(Map<String, Object> payload) {
      MessageFields fields = new MessageFields(payload);
      Declared declared =
          new Declared(
              fields.number("temp", FormLimits.LOWEST_TEMPERATURE, FormLimits.HIGHEST_TEMPERATURE),
              fields.codes("symptoms", SYMPTOMS),
              fields.optionalCode("mood", MOODS),
              fields.codes("needs", NEEDS));
      fields.refuseProblems();
      return declared;
    }
  }

  /**
   * A report of today.
   *
   * @param part {@code MORNING}, {@code EVENING} or {@code DAY}
   * @param givenAt when it was given, by whomever; null while it is awaited or missed
   */
  public record Expected(String part, Instant opensAt, Instant closesAt, Instant givenAt) {}

  /**
   * Which report of which day a report given now is.
   *
   * @param part {@code MORNING}, {@code EVENING} or {@code DAY}; {@code NIGHT} before the first
   */
  public record Turn(LocalDate day, String part) {}

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
    return declare(caseId, declared, SELF, by);
  }

  /**
   * As {@link #declare(String, Declared, String)}, for what somebody else measured or asked.
   *
   * @param method {@code SELF}, {@code PHONE} or {@code IN_PERSON}
   */
  public String declare(String caseId, Declared declared, String method, String by) {
    Instant now = clock.now();
    Restriction running =
        running(caseId, now).orElseThrow(() -> ProblemException.conflict("message.notExpected"));
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
                method,
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

  /** Which report is due now from somebody who is limited so; given or not. */
  public Turn turn(Kind kind) {
    ReportWindow.Turn turn = ReportWindow.turn(zoned(clock.now()), reportsPerDay(kind));
    return new Turn(turn.day(), turn.part());
  }

  /** The reports of today, in their order; none if nothing restricts the person now. */
  @Transactional(readOnly = true)
  public List<Expected> today(String caseId) {
    Instant now = clock.now();
    List<Reports.Report> given =
        reports.of(caseId).stream()
            .filter(one -> one.day().equals(clock.today()) && !Reports.MISSED.equals(one.outcome()))
            .toList();
    return running(caseId, now).stream()
        .flatMap(one -> ReportWindow.of(reportsPerDay(one.kind())).stream())
        .map(window -> expected(window, given))
        .toList();
  }

  private Expected expected(ReportWindow window, List<Reports.Report> given) {
    return new Expected(
        window.part(),
        clock.at(clock.today().atTime(window.opens())),
        clock.at(clock.today().atTime(window.closes())),
        given.stream()
            .filter(one -> one.part().equals(window.part()))
            .map(Reports.Report::reportedAt)
            .findFirst()
            .orElse(null));
  }

  /** What limits the person now; its end counts, noted yet or not. */
  private Optional<Restriction> running(String caseId, Instant now) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.limitsAt(now) && one.lawfulEnd().isAfter(now))
        .findFirst();
  }

  private ZonedDateTime zoned(Instant at) {
    return at.atZone(clock.zone());
  }

  private static int reportsPerDay(Kind kind) {
    return kind == Kind.CENTRALISED_ISOLATION || kind == Kind.HOME_ISOLATION ? 2 : 1;
  }
}
