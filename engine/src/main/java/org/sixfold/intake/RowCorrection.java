package org.sixfold.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a rejected row in place: it is checked again and opened like any other. */
@Service
public class RowCorrection {

  private final IntakeMapper mapper;
  private final ListViews views;
  private final ChunkOpener opener;
  private final CellsJson cells;
  private final Audit audit;

  RowCorrection(
      IntakeMapper mapper, ListViews views, ChunkOpener opener, CellsJson cells, Audit audit) {
    this.mapper = mapper;
    this.views = views;
    this.opener = opener;
    this.cells = cells;
    this.audit = audit;
  }

  /**
   * Corrects some fields of a row.
   *
   * @param values new texts by field key; fields not named stay as written
   * @throws ProblemException 404 {@code list.rowUnknown}, 409 {@code list.rowNotRejected}, {@code
   *     list.withdrawn}, 422 {@code list.rowStillRejected} with the reason; then nothing changes
   */
  @Transactional
  public RowView correct(String listId, int number, Map<String, String> values) {
    views.find(listId);
    ListRow list = mapper.lock(listId);
    if (list.listState().equals(ListState.FAILED.name())) {
      throw ProblemException.conflict("list.ended");
    }
    OutcomeRow before = mapper.row(listId, number);
    if (before == null) {
      throw ProblemException.notFound("list.rowUnknown");
    }
    if (!before.outcome().equals(RowResult.REJECTED.name())) {
      throw ProblemException.conflict("list.rowNotRejected");
    }
    SourceRow row = corrected(cells.read(number, before.cells()), values);
    String rejection = RowCheck.check(row, list.listDate()).rejection();
    if (rejection != null) {
      String field = rejection.startsWith("NAME") ? "name" : "document";
      throw ProblemException.unfit(
          "list.rowStillRejected", List.of(new FieldProblem(field, "list.row." + rejection)));
    }
    OutcomeRow after = opener.open(list, row);
    mapper.updateRow(after);
    mapper.count(Counts.corrected(listId, after));
    audit.record(
        new Audit.Change(
            "list:" + listId,
            "list.rowCorrected",
            Map.of("row", number, "before", before.detail(), "result", after.outcome())));
    return views.view(after, true);
  }

  private static SourceRow corrected(SourceRow row, Map<String, String> values) {
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    cells.putAll(row.cells());
    values.forEach(
        (key, text) -> {
          Field field =
              Field.ofKey(key)
                  .filter(known -> known != Field.SEQUENCE)
                  .orElseThrow(
                      () ->
                          ProblemException.unfit(
                              "request.invalid", List.of(new FieldProblem(key, "value.invalid"))));
          cells.put(field, Cell.text(text == null ? "" : text));
        });
    return new SourceRow(row.number(), cells);
  }
}
