package org.sixfold.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casefile.Households;
import org.sixfold.casework.CompanionRule;
import org.sixfold.casework.GuardianRule;
import org.sixfold.facility.Beds;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Who may share a room, and that no child travels without its guardian, who is neither old nor ill.
 */
@Component
class Companions {

  private final Households households;
  private final GuardianRule guardians;
  private final CompanionRule companions;
  private final Beds beds;

  Companions(Households households, GuardianRule guardians, CompanionRule companions, Beds beds) {
    this.households = households;
    this.guardians = guardians;
    this.companions = companions;
    this.beds = beds;
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
    if (!guardians.needsGuardian(caseId)) {
      return List.of();
    }
    boolean guarded = relative != null && mayGuardIn(facility, relative);
    return guarded ? List.of() : List.of(new FieldProblem("sameRoom", "transfer.childAlone"));
  }

  /** Who of the household looks after a child in a facility; empty for who is no child. */
  Optional<String> guardianIn(String facility, String caseId) {
    return guardians.needsGuardian(caseId)
        ? household(caseId).stream().filter(one -> mayGuardIn(facility, one)).findFirst()
        : Optional.empty();
  }

  private boolean mayGuardIn(String facility, String relative) {
    return companions.mayAccompany(relative)
        && Stream.of(beds.expected(relative), beds.present(relative))
            .flatMap(Optional::stream)
            .anyMatch(stay -> stay.bed().facility().equals(facility));
  }
}
