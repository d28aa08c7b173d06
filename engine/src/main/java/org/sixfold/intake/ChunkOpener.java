package org.sixfold.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Match;
import org.sixfold.casefile.CaseFiles.NewCase;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.sixfold.casefile.CaseFiles.Refresh;
import org.sixfold.grid.Grids;
import org.sixfold.intake.persistence.FirstRow;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.intake.reading.SourceRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens some rows of a list. Cases, refreshes, row results and counters are of one transaction, and
 * the list's counter tells which row comes next: whatever ends a node, nothing is lost or doubled.
 */
@Component
class ChunkOpener {

  private final IntakeMapper mapper;
  private final CaseFiles caseFiles;
  private final RowMatching matching;
  private final Grids grids;
  private final CellsJson cells;

  ChunkOpener(
      IntakeMapper mapper,
      CaseFiles caseFiles,
      RowMatching matching,
      Grids grids,
      CellsJson cells) {
    this.mapper = mapper;
    this.caseFiles = caseFiles;
    this.matching = matching;
    this.grids = grids;
    this.cells = cells;
  }

  /**
   * Opens the rows if they are the list's next ones.
   *
   * @return false if another node went ahead or the list is no longer being opened
   */
  @Transactional
  public boolean open(String listId, List<SourceRow> rows) {
    ListRow list = mapper.lock(listId);
    boolean next =
        list.listState().equals(ListState.OPENING.name())
            && list.rowCount() + 1 == rows.get(0).number();
    if (next) {
      List<OutcomeRow> outcomes = new Chunk(list).open(rows);
      mapper.insertRows(outcomes);
      mapper.count(Counts.of(listId, outcomes));
    }
    return next;
  }

  /** A corrected row, no longer among the list's rows as they came. */
  OutcomeRow open(ListRow list, SourceRow row) {
    return new Chunk(list).open(List.of(row)).get(0);
  }

  /** One run over some rows of one list. */
  private final class Chunk {
    private final ListRow list;
    private final Map<String, FirstRow> firsts = new HashMap<>();
    private final List<NewCase> newCases = new ArrayList<>();
    private Map<String, Match> matches = Map.of();

    Chunk(ListRow list) {
      this.list = list;
    }

    List<OutcomeRow> open(List<SourceRow> rows) {
      List<CheckedRow> checked =
          rows.stream().map(row -> RowCheck.check(row, list.listDate())).toList();
      List<String> keys =
          checked.stream().map(row -> row.isRejected() ? null : matching.key(row)).toList();
      lookUp(keys);
      List<OutcomeRow> outcomes = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        outcomes.add(decide(checked.get(i), keys.get(i), cells.write(rows.get(i).cells())));
      }
      openNew(outcomes);
      refresh(checked, outcomes);
      return outcomes;
    }

    private void lookUp(List<String> keys) {
      Set<String> known = new HashSet<>(keys);
      known.remove(null);
      if (known.isEmpty()) {
        return;
      }
      mapper
          .firstRows(list.id(), known)
          .forEach(first -> firsts.putIfAbsent(first.matchKey(), first));
      known.removeAll(firsts.keySet());
      matches = matching.match(known);
    }

    private OutcomeRow decide(CheckedRow row, String key, String written) {
      String warnings = String.join(" ", row.warnings());
      if (row.isRejected()) {
        return outcome(
            row, RowResult.REJECTED, row.rejection(), null, warnings, null, null, written);
      }
      String grid = grids.place(row.address());
      FirstRow first = firsts.get(key);
      if (first != null) {
        String number = String.valueOf(first.rowNo());
        return outcome(
            row, RowResult.MERGED_IN_LIST, number, grid, warnings, first.caseId(), key, written);
      }
      Match match = matches.get(key);
      RowResult result = matching.result(row, match, list.contactList());
      String caseId = result == RowResult.NEW ? null : match.caseId();
      if (result == RowResult.NEW) {
        newCases.add(newCase(row, key, grid));
      }
      firsts.put(key, new FirstRow(key, row.number(), result.name(), caseId));
      return outcome(row, result, null, grid, warnings, caseId, key, written);
    }

    private OutcomeRow outcome(
        CheckedRow row,
        RowResult result,
        String detail,
        String grid,
        String warnings,
        String caseId,
        String key,
        String written) {
      return new OutcomeRow(
          list.id(), row.number(), result.name(), detail, grid, warnings, caseId, key, written);
    }

    private NewCase newCase(CheckedRow row, String key, String grid) {
      return new NewCase(
          new NewPerson(row.name(), row.documentType(), row.document(), row.phone(), row.address()),
          key,
          grid,
          row.phoneUsable(),
          list.contactList(),
          "LIST",
          null,
          list.id(),
          row.number(),
          null,
          row.details());
    }

    /** Opens what is new and tells its rows, and later rows about the same person, the case. */
    private void openNew(List<OutcomeRow> outcomes) {
      if (newCases.isEmpty()) {
        return;
      }
      List<String> ids = caseFiles.open(newCases);
      Map<String, String> idsByKey = new HashMap<>();
      for (int i = 0; i < ids.size(); i++) {
        idsByKey.put(newCases.get(i).matchKey(), ids.get(i));
      }
      outcomes.replaceAll(
          row ->
              row.caseId() == null && row.matchKey() != null
                  ? row.ofCase(idsByKey.get(row.matchKey()))
                  : row);
    }

    private void refresh(List<CheckedRow> checked, List<OutcomeRow> outcomes) {
      List<Refresh> refreshes = new ArrayList<>();
      for (int i = 0; i < outcomes.size(); i++) {
        OutcomeRow row = outcomes.get(i);
        FirstRow first = row.matchKey() == null ? null : firsts.get(row.matchKey());
        boolean openCase =
            first != null && !first.outcome().equals(RowResult.MERGED_RECENT_ANSWER.name());
        if (openCase && !row.outcome().equals(RowResult.NEW.name())) {
          CheckedRow facts = checked.get(i);
          String phone = facts.phoneUsable() ? facts.phone() : null;
          refreshes.add(new Refresh(row.caseId(), list.id(), row.rowNo(), phone, facts.details()));
        }
      }
      if (!refreshes.isEmpty()) {
        caseFiles.refresh(refreshes);
      }
    }
  }
}
