package org.sixfold.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casework.AreaMarks;
import org.sixfold.casework.AreaMarks.Mark;
import org.sixfold.casework.ClassFacts;
import org.sixfold.casework.ClassFacts.Arrival;
import org.sixfold.casework.ClassFacts.Event;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.KnownStays;
import org.sixfold.casework.KnownStays.Stay;
import org.sixfold.casework.LastTest;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.riskarea.RiskLevel;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** What is known of a person when a doctor is to confirm the class. */
@Component
class PersonFacts {

  /** Variable of a task that a discharge from hospital asks for. */
  static final String DISCHARGED_AT = "dischargedAt";

  private final EngineTasks tasks;
  private final CaseOrigins origins;
  private final KnownStays stays;
  private final AreaMarks marks;
  private final MetPeople met;
  private final LastTest lastTest;
  private final SixfoldClock clock;

  PersonFacts(
      EngineTasks tasks,
      CaseOrigins origins,
      KnownStays stays,
      AreaMarks marks,
      MetPeople met,
      LastTest lastTest,
      SixfoldClock clock) {
    this.tasks = tasks;
    this.origins = origins;
    this.stays = stays;
    this.marks = marks;
    this.met = met;
    this.lastTest = lastTest;
    this.clock = clock;
  }

  /**
   * The facts, and from when the days would be counted.
   *
   * @param from null if nobody told
   */
  record Known(ClassFacts facts, Instant from) {}

  /**
   * What is known in a task.
   *
   * @param byList whether the list's word counts where the person told nothing
   */
  Known of(OpenTask task, boolean byList) {
    String caseId = task.caseId();
    Map<String, Object> details = origins.of(caseId).details();
    List<Stay> told = stays.of(caseId);
    List<Stay> where = told.isEmpty() && byList ? stays.listed(caseId) : told;
    boolean abroad =
        ListWords.fromAbroad(details)
            || where.stream().map(Stay::place).anyMatch(ListWords::isAbroad);
    MetPeople.Met contact = met.of(caseId);
    Optional<Mark> mark = marks.strictest(where);
    Instant left = mark.map(PersonFacts::left).orElse(null);
    Instant discharged = discharged(task);
    return new Known(
        new ClassFacts(
            event(caseId, discharged, details),
            contact.contact(),
            abroad ? Arrival.ABROAD : Arrival.INLAND,
            area(task, mark),
            left == null ? ClassFacts.UNKNOWN : daysSince(left)),
        first(discharged, contact.metAt(), left));
  }

  /** The level of which a change asks, else what the register says of where the person was. */
  private RiskLevel area(OpenTask task, Optional<Mark> mark) {
    Object now = tasks.variable(task, MeasureChanges.AREA_NOW);
    if (now == null) {
      return mark.map(one -> one.area().level()).orElse(null);
    }
    return now.toString().isEmpty() ? null : RiskLevel.valueOf(now.toString());
  }

  private Event event(String caseId, Instant discharged, Map<String, Object> details) {
    if (discharged != null) {
      return Event.DISCHARGED;
    }
    if (lastTest.of(caseId).equals(Event.POSITIVE.name())) {
      return Event.POSITIVE;
    }
    return ListWords.leftClosedLoop(details) ? Event.CLOSED_LOOP : Event.NONE;
  }

  private Instant discharged(OpenTask task) {
    Object at = tasks.variable(task, DISCHARGED_AT);
    return at == null ? null : Instant.parse(at.toString());
  }

  /** What a list says of dates is the span in which somebody may have been there, no moment. */
  private static Instant left(Mark mark) {
    return mark.stay().source() == KnownStays.Source.TOLD ? mark.stay().to() : null;
  }

  private int daysSince(Instant left) {
    LocalDate day = left.atZone(clock.zone()).toLocalDate();
    return Math.max(0, Math.toIntExact(day.until(clock.today(), ChronoUnit.DAYS)));
  }

  private Instant first(Instant... moments) {
    for (Instant moment : moments) {
      if (moment != null && !moment.isAfter(clock.now())) {
        return moment;
      }
    }
    return null;
  }
}
