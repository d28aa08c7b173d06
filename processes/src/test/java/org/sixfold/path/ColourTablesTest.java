package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.board.GridColours;
import org.sixfold.board.GridColours.Load;
import org.sixfold.board.GridColours.Shade;
import org.sixfold.casefile.Colour;
import org.sixfold.casefile.ColourRules;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.TableFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of the colours by example. */
@ProcessTest
class ColourTablesTest {

  @Autowired ColourRules cases;
  @Autowired GridColours grids;

  @ParameterizedTest
  @CsvSource({
    "CENTRALISED_ISOLATION, RED, 集中隔离中",
    "HOME_ISOLATION, RED, 居家隔离中",
    "HOME_MONITORING, YELLOW, 居家健康监测中",
    "DAILY_MONITORING, YELLOW, 日常健康监测中"
  })
  void aMeasureHasItsColour(Kind kind, Colour colour, String why) {
    assertThat(cases.byMeasure().get(kind).colour()).isEqualTo(colour);
    assertThat(cases.byMeasure().get(kind).zh()).isEqualTo(why);
    assertThat(cases.byMeasure().get(kind).en()).isNotBlank();
  }

  @Test
  void everyMeasureHasOneAndNoRowStaysUntested() {
    assertThat(cases.byMeasure()).containsOnlyKeys(Kind.values());
    assertThat(TableFile.of("case/0-path/choose-case-colour.dmn").rules()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, GREEN, 没有待办任务",
    "1, 0, 0, BLUE, 都在时限内",
    "400, 0, 0, BLUE, 都在时限内",
    "1, 1, 0, YELLOW, 将到期",
    "9, 8, 0, YELLOW, 将到期",
    "1, 0, 1, ORANGE, 需要过问",
    "5, 3, 2, ORANGE, 需要过问",
    "3, 0, 3, RED, 需要支援",
    "90, 10, 80, RED, 需要支援"
  })
  void aGridHasTheColourOfWhatPressesMost(
      long open, long dueSoon, long overdue, String colour, String why) {
    Shade shade = grids.released().apply(new Load(open, dueSoon, overdue));

    assertThat(shade.colour().name()).isEqualTo(colour);
    assertThat(shade.why().zh()).contains(why);
    assertThat(shade.why().en()).isNotBlank();
  }

  /** Overlaps are settled by the order of the rows, and there is no gap. */
  @Test
  void everyLoadHasAColourAndEveryRowALoad() {
    Function<Load, Shade> released = grids.released();
    Set<String> reasons = new TreeSet<>();
    for (int open = 0; open <= 6; open++) {
      for (int late = 0; late <= open; late++) {
        for (int soon = 0; soon <= open - late; soon++) {
          reasons.add(released.apply(new Load(open, soon, late)).why().zh());
        }
      }
    }

    assertThat(reasons)
        .isEqualTo(
            TableFile.of("case/0-path/choose-grid-colour.dmn").outputs("reason").stream()
                .collect(Collectors.toCollection(TreeSet::new)))
        .hasSize(5);
  }
}
