package org.sixfold.transfer;

import java.util.Set;
import org.sixfold.casework.SpecialCircumstances;
import org.springframework.stereotype.Component;

/**
 * What the doctor who confirmed the class noted as special; it leaves this package as a yes or no.
 */
@Component
class SpecialNeeds {

  /** Who goes to a facility with a named carer, or leaves an infant. Source: special persons. */
  private static final Set<String> WITH_CARER =
      Set.of("DEPENDENT", "SERIOUSLY_ILL", "PREGNANT", "NURSING");

  private final SpecialCircumstances special;

  SpecialNeeds(SpecialCircumstances special) {
    this.special = special;
  }

  /** Whether somebody must be named who cares for the person or the person's infant. */
  boolean needsCarer(String caseId) {
    return special.of(caseId).stream().anyMatch(WITH_CARER::contains);
  }

  boolean needsAccessibleRoom(String caseId) {
    return special.of(caseId).contains("DEPENDENT");
  }
}
