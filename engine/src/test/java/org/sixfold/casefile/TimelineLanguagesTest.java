package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the timeline and the reasons of tasks say in one language they say in the other. */
class TimelineLanguagesTest {

  @Test
  void bothLanguagesHaveTheSameSentencesAndWords() throws IOException {
    assertThat(keys("timeline_en.properties"))
        .containsExactlyInAnyOrderElementsOf(keys("timeline_zh.properties"))
        .doesNotHaveDuplicates();
  }

  private static List<String> keys(String file) throws IOException {
    return new ClassPathResource(file)
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }
}
