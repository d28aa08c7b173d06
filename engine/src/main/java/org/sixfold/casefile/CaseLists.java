package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.Masking;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.persistence.CaseQuery;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.sixfold.casefile.persistence.SummaryRow;
import org.sixfold.grid.Grids;
import org.sixfold.shared.LikeText;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases, newest first, masked, within the viewer's grids. */
@Service
public class CaseLists {

  private final CaseQueryMapper cases;
  private final MatchKeys keys;
  private final Grids grids;

  CaseLists(CaseQueryMapper cases, MatchKeys keys, Grids grids) {
    this.cases = cases;
    this.keys = keys;
    this.grids = grids;
  }

  /** Which cases; null where there is no such limit. */
  public record Filter(CaseState state, Stage stage, String grid) {}

  /** A line of a list. */
  public record Item(
      String id,
      PersonView person,
      String grid,
      CaseState state,
      Stage stage,
      String source,
      Instant openedAt,
      Instant closedAt) {}

  /** A masked person. */
  public record PersonView(String name, String document, String phone) {}

  /**
   * Refuses who is given no list of cases.
   *
   * @throws org.sixfold.shared.ProblemException 403 {@code access.forbidden}
   */
  public static void requireReader(SignedInUser viewer) {
    FileAccess.checkLists(viewer);
  }

  @Transactional(readOnly = true)
  public Page<Item> list(SignedInUser viewer, Filter filter, Paging paging) {
    FileAccess.checkLists(viewer);
    return page(viewer, filter, null, paging);
  }

  /**
   * Searches by a name's beginning, a whole document or a whole phone.
   *
   * @throws org.sixfold.shared.ProblemException 403 to all but the command room and administrators
   */
  @Transactional(readOnly = true)
  public Page<Item> search(SignedInUser viewer, String text, Filter filter, Paging paging) {
    viewer.require(Role.SUPERVISOR, Role.ADMIN);
    return page(viewer, filter, text == null || text.isBlank() ? null : text.strip(), paging);
  }

  private Page<Item> page(SignedInUser viewer, Filter filter, String text, Paging paging) {
    boolean everywhere = viewer.is(Role.ADMIN);
    if (!everywhere && viewer.gridPaths().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    CaseQuery query =
        new CaseQuery(
            filter.state() == null ? null : filter.state().name(),
            filter.stage() == null ? null : filter.stage().name(),
            filter.grid() == null ? null : grids.get(filter.grid()).path(),
            everywhere ? null : viewer.gridPaths(),
            text == null ? null : LikeText.escaped(text),
            text == null ? null : keys.ofDocument(text),
            text == null ? null : MatchText.phone(text),
            paging.after(),
            paging.fetch());
    return paging.page(cases.list(query), SummaryRow::id).map(CaseLists::item);
  }

  private static Item item(SummaryRow row) {
    return new Item(
        row.id(),
        new PersonView(row.name(), Masking.document(row.document()), Masking.phone(row.phone())),
        row.grid(),
        row.caseState(),
        row.stage(),
        row.source(),
        row.openedAt(),
        row.closedAt());
  }
}
