package org.sixfold.handover;

import java.util.Map;
import org.sixfold.casefile.RetainedData;
import org.sixfold.handover.persistence.HandOverMapper;
import org.springframework.stereotype.Component;

/** Erases what notes say of one person; the notes themselves go by {@link OldHandOvers}. */
@Component
class HandOverErasure implements RetainedData {

  private final HandOverMapper mapper;

  HandOverErasure(HandOverMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    return Map.of("handOverLines", mapper.eraseCase(caseId));
  }
}
