package org.sixfold.casework;

import java.util.List;
import org.sixfold.casefile.Households;
import org.sixfold.casefile.Households.Housemate;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.PlaceFacts.Age;
import org.sixfold.casework.PlaceFacts.Allowed;
import org.sixfold.casework.PlaceFacts.Carer;
import org.sixfold.casework.PlaceFacts.Guardian;
import org.sixfold.casework.PlaceFacts.Home;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Who may go with a child into a facility: an adult, neither old nor ill, who goes there too. */
@Component
public class CompanionRule {

  private final GuardianRule guardians;
  private final SpecialCircumstances special;
  private final IsolationPlaceTable table;
  private final Households households;
  private final Proposals proposals;
  private final SixfoldClock clock;

  CompanionRule(
      GuardianRule guardians,
      SpecialCircumstances special,
      IsolationPlaceTable table,
      Households households,
      Proposals proposals,
      SixfoldClock clock) {
    this.guardians = guardians;
    this.special = special;
    this.table = table;
    this.households = households;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** Whether the person of a case may accompany somebody else. */
  public boolean mayAccompany(String caseId) {
    List<String> noted = special.of(caseId);
    Age age = guardians.age(caseId, noted);
    return guardians.mayGuard(caseId)
        && age != Age.CHILD
        && table.mayAccompany(
            new PlaceFacts(
                Allowed.FACILITY,
                age,
                Guardian.NONE,
                PlaceFacts.circumstances(noted),
                Carer.OPEN,
                Home.OPEN),
            clock.today());
  }

  /** Whether somebody of the household who may accompany is proposed for a facility too. */
  boolean goesAlong(String caseId) {
    return households.openOf(caseId).stream()
        .map(Housemate::caseId)
        .filter(this::goesToFacility)
        .anyMatch(this::mayAccompany);
  }

  private boolean goesToFacility(String caseId) {
    return proposals
        .latest(caseId)
        .filter(one -> one.place() == Kind.CENTRALISED_ISOLATION)
        .isPresent();
  }
}
