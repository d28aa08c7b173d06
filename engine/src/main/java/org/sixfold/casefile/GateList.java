package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Masking;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.ColourRules.Shade;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.persistence.GateListMapper;
import org.sixfold.casefile.persistence.GateRow;
import org.sixfold.grid.Grids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a gate asks to go back: those whom a signed measure keeps at a facility or at home now. It
 * is read from the measures by the clock, so that nobody stays on it a moment beyond an end, even
 * where whatever ends measures is late.
 */
@Service
public class GateList {

  private final GateListMapper mapper;
  private final Grids grids;
  private final Colours colours;
  private final SixfoldClock clock;

  GateList(GateListMapper mapper, Grids grids, Colours colours, SixfoldClock clock) {
    this.mapper = mapper;
    this.grids = grids;
    this.colours = colours;
    this.clock = clock;
  }

  /** A masked person; no address, for a gate is no visit. */
  public record Masked(String name, String document, String phone) {}

  /**
   * One who is kept.
   *
   * @param until the lawful end
   */
  public record Kept(
      String caseId, Masked person, String grid, Kind kind, Colour colour, Instant until) {}

  /**
   * A page for those who stand at gates and the command room, within their grids.
   *
   * @param grid only at or below; null for all of the viewer's
   * @throws org.sixfold.shared.ProblemException 403 {@code access.forbidden}; 422 {@code
   *     grid.unknown}
   */
  @Transactional(readOnly = true)
  public Page<Kept> of(SignedInUser viewer, String grid, Paging paging) {
    viewer.require(
        Role.POLICE_OFFICER,
        Role.VILLAGE_CADRE,
        Role.GRID_MEMBER,
        Role.DUTY_HEAD_POLICE,
        Role.SUPERVISOR);
    if (viewer.gridPaths().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    String within = grid == null ? null : grids.get(grid).path();
    List<GateRow> rows =
        mapper.find(viewer.gridPaths(), within, clock.now(), paging.after(), paging.fetch());
    Map<Kind, Shade> shades = rows.isEmpty() ? Map.of() : colours.byMeasure();
    return paging
        .page(rows, GateRow::caseId)
        .map(row -> kept(row, shades.get(row.kind()).colour()));
  }

  private static Kept kept(GateRow row, Colour colour) {
    return new Kept(
        row.caseId(),
        new Masked(row.name(), Masking.document(row.document()), Masking.phone(row.phone())),
        row.grid(),
        row.kind(),
        colour,
        row.lawfulEnd());
  }
}
