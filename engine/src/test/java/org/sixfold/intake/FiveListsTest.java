package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sixfold.grid.GridFiles;
import org.sixfold.grid.Grids;
import org.sixfold.intake.reading.ListFile;

/** Reading, checking and placing agree with every row's truth; matching is done in memory. */
class FiveListsTest {

  private final Grids grids = GridFiles.dongcheng();
  private final Set<String> openCases = new HashSet<>();

  @Test
  void every_row_is_read_as_its_truth_says() {
    for (int day = 11; day <= 15; day++) {
      List<String> read = read(TestLists.name(day), LocalDate.of(2021, 12, day));
      assertThat(read).as("day %d", day).containsExactlyElementsOf(TestLists.truth(day));
    }
  }

  private List<String> read(String file, LocalDate date) {
    ListFile list = ListFile.of(TestLists.bytes(file), file, TestLists.LIMITS);
    List<String> lines = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    list.read(list.layout(), row -> lines.add(line(RowCheck.check(row, date), seen)));
    return lines;
  }

  private String line(CheckedRow row, Map<String, Integer> seen) {
    String warnings = String.join(" ", row.warnings());
    if (row.isRejected()) {
      return row.number() + ",REJECTED," + row.rejection() + ",,," + warnings;
    }
    String key = row.document() == null ? row.name() + '/' + row.phone() : row.document();
    Integer first = seen.putIfAbsent(key, row.number());
    boolean isNew = openCases.add(key);
    String result =
        first != null ? "MERGED_IN_LIST," + first : isNew ? "NEW," : "MERGED_OPEN_CASE,";
    String document = row.document() == null ? "" : row.document();
    String grid = grids.place(row.address());
    return row.number() + "," + result + "," + document + "," + grid + "," + warnings;
  }
}
