package org.sixfold.transfer;

import org.sixfold.casework.PersonPlaces;
import org.sixfold.casework.PlaceCondition;
import org.sixfold.casework.SpecialCircumstances;
import org.springframework.stereotype.Component;

/**
 * What the doctor who confirmed the class noted as special; it leaves this package as a yes or no.
 */
@Component
class SpecialNeeds {

  private final PersonPlaces places;
  private final SpecialCircumstances special;

  SpecialNeeds(PersonPlaces places, SpecialCircumstances special) {
    this.places = places;
    this.special = special;
  }

  /** Whether somebody must be named who cares for the person there, or for the person's infant. */
  boolean needsCarer(String caseId, boolean home) {
    return asks(caseId, PlaceCondition.NAMED_CARER, home);
  }

  /** Whether a healthy adult must be at home with the person. */
  boolean needsAdultAtHome(String caseId) {
    return asks(caseId, PlaceCondition.HEALTHY_ADULT, true);
  }

  private boolean asks(String caseId, PlaceCondition condition, boolean home) {
    return places.ofProposed(caseId).filter(one -> one.asks(condition, home)).isPresent();
  }

  boolean needsAccessibleRoom(String caseId) {
    return special.of(caseId).contains("DEPENDENT");
  }
}
