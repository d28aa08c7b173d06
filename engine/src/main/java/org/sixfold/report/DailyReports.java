package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.report.persistence.DailyFiguresMapper;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The report of a day: as it was made, or how today stands until it is. */
@Service
public class DailyReports {

  private static final Role[] READERS = {Role.SUPERVISOR, Role.ADMIN, Role.SUBDISTRICT_LEADER};
  private static final int MOST_DAYS = 31;

  private final DailyFiguresMapper mapper;
  private final DailyReading reading;
  private final SixfoldClock clock;
  private final JsonMapper json;

  DailyReports(
      DailyFiguresMapper mapper, DailyReading reading, SixfoldClock clock, JsonMapper json) {
    this.mapper = mapper;
    this.reading = reading;
    this.clock = clock;
    this.json = json;
  }

  static boolean mayRead(Role role) {
    return List.of(READERS).contains(role);
  }

  /**
   * A day's figures; those of a report that was made never change.
   *
   * @param date null for today
   * @throws ProblemException 403 {@code access.forbidden}; 422 {@code report.dayInvalid}; 404
   *     {@code report.none} for a day that had none: nobody can tell afterwards what the board said
   */
  public DailyFigures figures(SignedInUser user, LocalDate date) {
    user.require(READERS);
    LocalDate day = LedgerSpan.of(date, clock).day();
    String made = mapper.find(day);
    if (made != null) {
      return json.readValue(made, DailyFigures.class);
    }
    if (!day.equals(clock.today())) {
      throw ProblemException.notFound("report.none");
    }
    return reading.now();
  }

  /**
   * Days with a report, the latest first, and whether one is told by a message when one is made.
   *
   * @param told whether the reader is
   */
  public record Overview(List<LocalDate> days, boolean told) {}

  @Transactional(readOnly = true)
  public Overview overview(SignedInUser user) {
    user.require(READERS);
    return new Overview(mapper.days(MOST_DAYS), mapper.isReader(user.username()));
  }

  /** Whether one is told from now on. */
  @Transactional
  public Overview tell(SignedInUser user, boolean told) {
    user.require(READERS);
    mapper.removeReader(user.username());
    if (told) {
      mapper.addReader(user.username(), clock.now());
    }
    return overview(user);
  }

  boolean isMade(LocalDate day) {
    return mapper.exists(day);
  }

  /**
   * Keeps the figures for ever, in the caller's transaction.
   *
   * @throws org.springframework.dao.DuplicateKeyException if another node was first
   */
  void keep(DailyFigures figures, Instant asOf) {
    mapper.insert(figures.day(), asOf, json.writeValueAsString(figures.asMade()));
  }

  List<String> readers() {
    return mapper.readers();
  }
}
