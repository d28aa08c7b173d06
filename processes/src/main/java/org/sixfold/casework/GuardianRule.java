package org.sixfold.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.sixfold.casefile.Persons;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * A child of 14 or under is told through the guardian. The age is that of the identity document; a
 * document without a date of birth says nothing.
 */
@Component
public class GuardianRule {

  private static final int OLDEST_CHILD = 14;
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final Persons persons;
  private final SixfoldClock clock;

  GuardianRule(Persons persons, SixfoldClock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  /** Whether somebody else is told, reports and objects for the person. */
  public boolean needsGuardian(String caseId) {
    return birth(persons.of(caseId).document())
        .filter(born -> born.plusYears(OLDEST_CHILD + 1L).isAfter(clock.today()))
        .isPresent();
  }

  private static Optional<LocalDate> birth(String document) {
    if (document == null || !document.matches("\\d{17}[\\dXx]")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(document.substring(6, 14), BIRTH));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
