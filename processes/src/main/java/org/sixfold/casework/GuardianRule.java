package org.sixfold.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.sixfold.casefile.Persons;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * A child of 14 or under is told through the guardian and goes nowhere without. The age is that of
 * the identity document; where that says nothing, the doctor's note counts.
 */
@Component
public class GuardianRule {

  private static final int OLDEST_CHILD = 14;
  private static final int ADULT = 18;
  private static final String NOTED_CHILD = "CHILD_14";
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final Persons persons;
  private final SpecialCircumstances special;
  private final SixfoldClock clock;

  GuardianRule(Persons persons, SpecialCircumstances special, SixfoldClock clock) {
    this.persons = persons;
    this.special = special;
    this.clock = clock;
  }

  /** Whether somebody else is told, reports and objects for the person. */
  public boolean needsGuardian(String caseId) {
    return age(caseId)
        .map(years -> years <= OLDEST_CHILD)
        .orElseGet(() -> special.of(caseId).contains(NOTED_CHILD));
  }

  /** Whether the person is of age; who shows another document is taken to be. */
  public boolean mayGuard(String caseId) {
    return age(caseId).map(years -> years >= ADULT).orElse(true);
  }

  private Optional<Integer> age(String caseId) {
    return birth(persons.of(caseId).document())
        .map(born -> Period.between(born, clock.today()).getYears());
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
