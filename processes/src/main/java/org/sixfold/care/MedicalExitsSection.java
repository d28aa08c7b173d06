package org.sixfold.care;

import java.time.Instant;
import org.sixfold.access.SignedInUser;
import org.sixfold.care.persistence.MedicalExitMapper;
import org.sixfold.care.persistence.MedicalExitRow;
import org.sixfold.casefile.CaseFileSection;
import org.springframework.stereotype.Component;

/** When the person left for care and came back; why stands with the doctor's answers only. */
@Component
class MedicalExitsSection implements CaseFileSection {

  private final MedicalExitMapper mapper;

  MedicalExitsSection(MedicalExitMapper mapper) {
    this.mapper = mapper;
  }

  /** One leave; {@code leftAt} and {@code backAt} are null until they have happened. */
  record ExitView(
      String id,
      boolean emergency,
      Instant requestedAt,
      String car,
      Instant leftAt,
      Instant expectedAt,
      Instant backAt) {}

  @Override
  public String name() {
    return "medicalExits";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return mapper.findOfCase(caseId).stream().map(MedicalExitsSection::view).toList();
  }

  private static ExitView view(MedicalExitRow exit) {
    return new ExitView(
        exit.id(),
        exit.emergency(),
        exit.requestedAt(),
        exit.car(),
        exit.leftAt(),
        exit.expectedAt(),
        exit.backAt());
  }
}
