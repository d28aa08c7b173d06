package org.sixfold.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Persons;
import org.sixfold.casework.PlaceFacts.Age;
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
  private static final int OLD = 60;
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
    return age(caseId, special.of(caseId)) == Age.CHILD;
  }

  /**
   * How old the person is, as far as it matters.
   *
   * @param noted the special circumstances, which count where the document says nothing
   */
  Age age(String caseId, List<String> noted) {
    return years(caseId)
        .map(GuardianRule::age)
        .orElse(noted.contains(NOTED_CHILD) ? Age.CHILD : Age.ADULT);
  }

  private static Age age(int years) {
    if (years <= OLDEST_CHILD) {
      return Age.CHILD;
    }
    return years >= OLD ? Age.OLD : Age.ADULT;
  }

  /** Whether the person is of age; who shows another document is taken to be. */
  public boolean mayGuard(String caseId) {
    return years(caseId).map(years -> years >= ADULT).orElse(true);
  }

  private Optional<Integer> years(String caseId) {
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
