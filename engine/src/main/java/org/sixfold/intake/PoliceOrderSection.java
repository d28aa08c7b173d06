package org.sixfold.intake;

import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.springframework.stereotype.Component;

/** The orders of the police in a case's file, with what they were answered and when. */
@Component
class PoliceOrderSection implements CaseFileSection {

  private final PoliceOrders orders;

  PoliceOrderSection(PoliceOrders orders) {
    this.orders = orders;
  }

  @Override
  public String name() {
    return "policeOrders";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return orders.of(caseId);
  }
}
