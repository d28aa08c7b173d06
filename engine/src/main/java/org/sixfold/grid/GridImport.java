package org.sixfold.grid;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.grid.persistence.GridMapper;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in grid trees, divisions and overlays as CSV; all or nothing, any number of times.
 *
 * <p>Nothing is ever removed: cases and people refer to what was once imported.
 */
@Service
public class GridImport {

  /** What a file holds. */
  public enum Content {
    GRIDS,
    DIVISIONS,
    OVERLAYS
  }

  /** How many rows came new and how many were known. */
  public record Imported(int created, int known) {}

  private final GridMapper mapper;
  private final GridService grids;

  GridImport(GridMapper mapper, GridService grids) {
    this.mapper = mapper;
    this.grids = grids;
  }

  /**
   * Reads one file with its header in the first line.
   *
   * @throws ProblemException 422 {@code import.invalid} with a problem per bad row; then nothing
   *     was changed
   */
  @Transactional
  public Imported read(Content content, Reader csv) {
    List<CsvRecord> records = records(csv);
    List<FieldProblem> problems = new ArrayList<>();
    Imported imported =
        switch (content) {
          case GRIDS -> new GridRowsImport(mapper, problems).apply(records);
          case DIVISIONS -> new DivisionRowsImport(mapper, problems).apply(records);
          case OVERLAYS -> new OverlayRowsImport(mapper, problems).apply(records);
        };
    if (!problems.isEmpty()) {
      throw ProblemException.unfit(
          "import.invalid", problems.size() > 200 ? problems.subList(0, 200) : problems);
    }
    mapper.nextVersion();
    grids.changed();
    return imported;
  }

  private static List<CsvRecord> records(Reader csv) {
    try {
      return CsvRecord.readAll(csv);
    } catch (IOException e) {
      throw ProblemException.unfit("import.unreadable", List.of());
    }
  }
}
