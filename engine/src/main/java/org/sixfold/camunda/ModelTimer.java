package org.sixfold.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationHelper;

/**
 * A timer whose moments a model tells by itself, without variables, as the engine reads it; nothing
 * in it asks a clock. Dates without an offset are those of the server's zone, as in the engine.
 */
public final class ModelTimer {

  private final Kind kind;
  private final String text;

  private ModelTimer(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** By which element a model tells it. */
  public enum Kind {
    DATE,
    DURATION,
    /** {@code R3/PT10M}, {@code R/2022-07-03T08:00:00+08:00/P1D}, or a cron line. */
    CYCLE
  }

  /**
   * Reads one.
   *
   * @return empty if the engine could not read it, or if it asks a variable
   */
  public static Optional<ModelTimer> of(Kind kind, String text) {
    ModelTimer timer = new ModelTimer(kind, text);
    try {
      timer.first(Instant.EPOCH);
      return Optional.of(timer);
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** When it rings first; at once if that has passed. Empty if it never does. */
  public Optional<Instant> first(Instant began) {
    Date from = Date.from(began);
    return switch (kind) {
      case DATE ->
          moment(new DueDateBusinessCalendar().resolveDuedate(text, from))
              .map(at -> at.isBefore(began) ? began : at);
      case DURATION -> moment(new DurationBusinessCalendar().resolveDuedate(text, from));
      case CYCLE -> next(began, began);
    };
  }

  /**
   * When it rings again.
   *
   * @param began when it was set
   * @param rung when it rang last
   * @return empty unless it repeats
   */
  public Optional<Instant> again(Instant began, Instant rung) {
    return kind == Kind.CYCLE ? next(began, rung.plusMillis(1)) : Optional.empty();
  }

  private Optional<Instant> next(Instant began, Instant after) {
    if (!text.startsWith("R")) {
      return moment(new CycleBusinessCalendar().resolveDuedate(text, Date.from(after)));
    }
    try {
      return moment(new DurationHelper(text, Date.from(began)).getDateAfter(Date.from(after)));
    } catch (Exception unreadable) {
      throw new IllegalArgumentException(text, unreadable);
    }
  }

  private static Optional<Instant> moment(Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }
}
