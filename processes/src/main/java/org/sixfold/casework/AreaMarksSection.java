package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.riskarea.RiskArea;
import org.sixfold.riskarea.RiskLevel;
import org.springframework.stereotype.Component;

/** In the file: which risk areas the person's stays met, and by which papers. */
@Component
class AreaMarksSection implements CaseFileSection {

  private final AreaMarks marks;

  AreaMarksSection(AreaMarks marks) {
    this.marks = marks;
  }

  /**
   * A mark.
   *
   * @param stay the place as told, from {@code stayedFrom} to {@code stayedTo}
   * @param area the entry's id in the register
   * @param sure false if the area is only a part of the place told
   */
  record MarkView(
      String stay,
      Instant stayedFrom,
      Instant stayedTo,
      String area,
      String place,
      RiskLevel level,
      Instant from,
      Instant to,
      String paper,
      boolean sure) {}

  @Override
  public String name() {
    return "riskAreas";
  }

  @Override
  public List<MarkView> content(String caseId, SignedInUser viewer) {
    return marks.of(caseId).stream().map(AreaMarksSection::view).toList();
  }

  private static MarkView view(AreaMarks.Mark mark) {
    RiskArea area = mark.area();
    return new MarkView(
        mark.stay().place(),
        mark.stay().from(),
        mark.stay().to(),
        area.id(),
        area.placeName(),
        area.level(),
        area.from(),
        area.to(),
        area.paper().citation(),
        mark.isSure());
  }
}
