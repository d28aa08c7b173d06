package org.sixfold.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Households;
import org.sixfold.casefile.Persons;
import org.sixfold.facility.Beds;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Who may share a room, and that no child travels without its guardian. */
@Component
class Companions {

  /** Up to this age nobody goes without a guardian. Source: special persons. */
  private static final int CHILD = 14;

  private static final int ADULT = 18;
  private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("yyyyMMdd");

  private final Households households;
  private final Persons persons;
  private final SpecialNeeds special;
  private final Beds beds;
  private final SixfoldClock clock;

  Companions(
      Households households, Persons persons, SpecialNeeds special, Beds beds, SixfoldClock clock) {
    this.households = households;
    this.persons = persons;
    this.special = special;
    this.beds = beds;
    this.clock = clock;
  }

  /** The others of the household with an open case. */
  Set<String> household(String caseId) {
    return households.openOf(caseId).stream()
        .map(Households.Housemate::caseId)
        .collect(Collectors.toSet());
  }

  /** The same to choose from. */
  List<Map<String, String>> options(String caseId) {
    return households.openOf(caseId).stream()
        .map(one -> Map.of("value", one.caseId(), "label", String.valueOf(one.name())))
        .toList();
  }

  /** What is wrong with the relative of the same room. */
  List<FieldProblem> problems(String caseId, String facility, String relative) {
    if (relative != null && !household(caseId).contains(relative)) {
      return List.of(new FieldProblem("sameRoom", "transfer.relativeUnknown"));
    }
    if (!isChild(caseId)) {
      return List.of();
    }
    boolean guarded =
        relative != null
            && age(relative).map(years -> years >= ADULT).orElse(true)
            && Stream.of(beds.expected(relative), beds.present(relative))
                .flatMap(Optional::stream)
                .anyMatch(stay -> stay.bed().facility().equals(facility));
    return guarded ? List.of() : List.of(new FieldProblem("sameRoom", "transfer.childAlone"));
  }

  private boolean isChild(String caseId) {
    return age(caseId).map(years -> years <= CHILD).orElseGet(() -> special.isChild(caseId));
  }

  /** Years of age by the ID number; empty for other documents. */
  private Optional<Integer> age(String caseId) {
    String document = persons.of(caseId).document();
    if (document == null || !document.matches("\\d{17}[\\dXx]")) {
      return Optional.empty();
    }
    try {
      LocalDate born = LocalDate.parse(document.substring(6, 14), BIRTHDAY);
      return Optional.of(Period.between(born, clock.today()).getYears());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
