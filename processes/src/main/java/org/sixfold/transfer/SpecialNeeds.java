package org.sixfold.transfer;

import java.util.List;
import java.util.Set;
import org.sixfold.casework.Answers;
import org.sixfold.transfer.persistence.TransferMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the doctor who confirmed the class noted as special; it leaves this package as a yes or no.
 */
@Component
class SpecialNeeds {

  /** Who goes to a facility with a named carer, or leaves an infant. Source: special persons. */
  private static final Set<String> WITH_CARER =
      Set.of("DEPENDENT", "SERIOUSLY_ILL", "PREGNANT", "NURSING");

  private static final TypeReference<java.util.Map<String, Object>> VALUES =
      new TypeReference<>() {};

  private final TransferMapper mapper;
  private final JsonMapper json;

  SpecialNeeds(TransferMapper mapper, JsonMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  /** Whether somebody must be named who cares for the person or the person's infant. */
  boolean needsCarer(String caseId) {
    return special(caseId).stream().anyMatch(WITH_CARER::contains);
  }

  boolean needsAccessibleRoom(String caseId) {
    return special(caseId).contains("DEPENDENT");
  }

  boolean isChild(String caseId) {
    return special(caseId).contains("CHILD_14");
  }

  private List<String> special(String caseId) {
    String health = mapper.latestClassHealth(caseId);
    return health == null
        ? List.of()
        : new Answers(json.readValue(health, VALUES)).codes("special");
  }
}
