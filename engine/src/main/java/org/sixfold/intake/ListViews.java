package org.sixfold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.access.Masking;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.Layout;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.ProblemTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists and their rows. */
@Service
@Transactional(readOnly = true)
public class ListViews {

  private final IntakeMapper mapper;
  private final ListProgress progress;
  private final CellsJson cells;
  private final ProblemTexts texts;

  ListViews(IntakeMapper mapper, ListProgress progress, CellsJson cells, ProblemTexts texts) {
    this.mapper = mapper;
    this.progress = progress;
    this.cells = cells;
    this.texts = texts;
  }

  /** All lists, newest first. */
  public Page<ListView> lists(Paging paging) {
    return paging.page(mapper.page(paging.after(), paging.fetch()), ListRow::id).map(this::view);
  }

  /**
   * One list.
   *
   * @throws ProblemException 404 {@code list.unknown}
   */
  public ListView list(String id) {
    return view(find(id));
  }

  /**
   * Rows of a list in their order.
   *
   * @param result null for all
   * @param grid null for all; a code, UNPLACED or OUTSIDE
   * @param unmasked whether rejected rows show what has to be corrected
   */
  public Page<RowView> rows(
      String id, RowResult result, String grid, boolean unmasked, Paging paging) {
    find(id);
    int after = paging.afterParts(1).map(parts -> number(parts.get(0))).orElse(0);
    String outcome = result == null ? null : result.name();
    List<OutcomeRow> rows = mapper.rows(id, outcome, grid, after, paging.fetch());
    return paging.page(rows, row -> String.valueOf(row.rowNo())).map(row -> view(row, unmasked));
  }

  RowView view(OutcomeRow row, boolean unmasked) {
    SourceRow source = cells.read(row.rowNo(), row.cells());
    RowResult result = RowResult.valueOf(row.outcome());
    boolean open = unmasked && result == RowResult.REJECTED;
    String document = source.text(Field.DOCUMENT);
    String phone = source.text(Field.PHONE);
    return new RowView(
        row.rowNo(),
        result,
        row.detail(),
        row.grid(),
        row.warnings().isEmpty() ? List.of() : List.of(row.warnings().split(" ")),
        row.caseId(),
        new RowView.Person(
            source.text(Field.NAME),
            open ? document : Masking.document(RowCheck.document(document)),
            open ? phone : Masking.phone(RowCheck.phone(phone)),
            source.text(Field.ADDRESS)));
  }

  ListRow find(String id) {
    ListRow list = mapper.find(id);
    if (list == null) {
      throw ProblemException.notFound("list.unknown");
    }
    return list;
  }

  private ListView view(ListRow list) {
    ListState state = ListState.valueOf(list.listState());
    Layout layout = state == ListState.MAPPING_NEEDED ? progress.layout(list) : null;
    return new ListView(
        list.id(),
        list.name(),
        list.source(),
        list.listDate(),
        state,
        list.problem() == null
            ? null
            : new ListView.Problem(list.problem(), texts.of(list.problem())),
        list.rowCount(),
        list.rowsInFile(),
        list.createdCount(),
        list.mergedInList(),
        list.mergedOpenCase(),
        list.mergedRecentAnswer(),
        list.rejectedCount(),
        list.unplacedCount(),
        list.outsideCount(),
        layout == null ? null : named(layout.headers()),
        layout == null ? null : mapping(layout),
        list.receivedAt(),
        list.startedAt(),
        list.finishedAt());
  }

  private static List<String> named(List<String> headers) {
    List<String> named = new ArrayList<>(headers);
    named.removeIf(String::isEmpty);
    return named;
  }

  private static Map<String, String> mapping(Layout layout) {
    Map<String, String> mapping = new TreeMap<>();
    layout.columns().forEach((field, column) -> mapping.put(field, layout.headers().get(column)));
    return mapping;
  }

  private static int number(String part) {
    try {
      return Integer.parseInt(part);
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
