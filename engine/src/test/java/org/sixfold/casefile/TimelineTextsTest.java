package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineTextsTest {

  private static final Pattern DETAIL = Pattern.compile("\\{\\w+}");

  @Test
  void bothLanguagesTellTheSame() throws Exception {
    Properties chinese = load("zh");
    Properties english = load("en");
    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : chinese.stringPropertyNames()) {
      assertThat(details(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(details(english.getProperty(key)));
    }
  }

  /** The second would silently win. */
  @Test
  void noSentenceStandsTwice() throws Exception {
    for (String language : List.of("zh", "en")) {
      try (var in = TimelineTexts.class.getResourceAsStream(file(language))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
            .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
            .extracting(line -> line.substring(0, line.indexOf('=')))
            .as(language)
            .doesNotHaveDuplicates();
      }
    }
  }

  private static Set<String> details(String text) {
    return DETAIL
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String language) throws Exception {
    Properties texts = new Properties();
    try (var in =
        new InputStreamReader(
            TimelineTexts.class.getResourceAsStream(file(language)), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static String file(String language) {
    return "/timeline_" + language + ".properties";
  }
}
