package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
            TimelineTexts.class.getResourceAsStream("/timeline_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
