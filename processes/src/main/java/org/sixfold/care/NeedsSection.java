package org.sixfold.care;

import java.math.BigDecimal;
import java.time.Instant;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.care.persistence.NeedMapper;
import org.sixfold.care.persistence.NeedRow;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casework.NeedCategory;
import org.springframework.stereotype.Component;

/** The needs in a case's file; their words only for those who may read of somebody's health. */
@Component
class NeedsSection implements CaseFileSection {

  private final NeedMapper mapper;

  NeedsSection(NeedMapper mapper) {
    this.mapper = mapper;
  }

  /** A need as the file shows it. */
  record NeedView(
      String id,
      NeedCategory category,
      String urgency,
      String state,
      Instant raisedAt,
      Instant deliveredAt,
      Instant metAt,
      BigDecimal cost,
      String detail) {}

  @Override
  public String name() {
    return "needs";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    boolean health = viewer.is(Role.DOCTOR, Role.FACILITY_DESK, Role.DECIDING_OFFICER);
    return mapper.findOfCase(caseId).stream().map(need -> view(need, health)).toList();
  }

  private static NeedView view(NeedRow need, boolean health) {
    return new NeedView(
        need.id(),
        need.category(),
        need.urgency(),
        need.needState(),
        need.raisedAt(),
        need.deliveredAt(),
        need.metAt(),
        need.cost(),
        health ? need.detail() : null);
  }
}
