package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sixfold.testsupport.TableFile;

/** A paper keeps its title; whoever works in English is told what a Chinese one means. */
class PaperTitlesTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-verification/choose-isolation-place",
        "1-verification/choose-person-class",
        "2-decision/restriction-rules",
        "2-decision/successor-class",
        "6-release/choose-release-outcome"
      })
  void everyChineseSourceIsExplainedInEnglish(String table) {
    TableFile file = TableFile.of("case/" + table + ".dmn");
    List<String> sources = file.outputs("source");
    List<String> meanings = file.outputs("sourceEn");

    assertThat(sources).isNotEmpty();
    for (int row = 0; row < sources.size(); row++) {
      String name = file.names().get(row);
      assertThat(meanings.get(row)).as(name).doesNotContainPattern(HAN);
      assertThat(meanings.get(row).isEmpty())
          .as(name)
          .isEqualTo(!HAN.matcher(sources.get(row)).find());
    }
  }
}
