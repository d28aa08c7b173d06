package org.sixfold.riskarea;

import org.sixfold.riskarea.persistence.RiskAreaRow;

/** Between entries and their rows. */
final class RiskAreaRows {

  private RiskAreaRows() {}

  static RiskArea area(RiskAreaRow row) {
    return new RiskArea(
        row.id(),
        row.placeCode(),
        row.placeName(),
        RiskLevel.valueOf(row.areaLevel()),
        row.validFrom(),
        row.validTo(),
        new RiskPaper(row.paperTitle(), row.paperNumber(), row.paperIssuer()),
        RiskArea.Kind.valueOf(row.kind()),
        row.changesId(),
        row.previousTo(),
        RiskArea.State.valueOf(row.areaState()),
        row.reason(),
        row.enteredBy(),
        row.enteredAt(),
        row.decidedBy(),
        row.decidedAt());
  }

  static RiskAreaRow row(RiskArea area) {
    return new RiskAreaRow(
        area.id(),
        area.placeCode(),
        area.placeName(),
        area.level().name(),
        area.from(),
        area.to(),
        area.paper().title(),
        area.paper().number(),
        area.paper().issuer(),
        area.kind().name(),
        area.changes(),
        area.previousTo(),
        area.state().name(),
        area.reason(),
        area.enteredBy(),
        area.enteredAt(),
        area.decidedBy(),
        area.decidedAt());
  }
}
