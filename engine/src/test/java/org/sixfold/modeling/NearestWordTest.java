package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may have meant. */
class NearestWordTest {

  private static final List<String> KNOWN =
      List.of("NO_ANSWER", "NOT_CONCERNED", "CONCERNED", "INVALID", "check-by-phone", "due");

  @ParameterizedTest
  @CsvSource({
    "NO_ANSWR, NO_ANSWER",
    "NO_ANSEWR, NO_ANSWER",
    "no-answer, NO_ANSWER",
    "CONCERND, CONCERNED",
    "check-by-fone, check-by-phone",
    "duo, due",
    "weather,",
    "no,",
  })
  void isTheKnownWordThatDiffersLeast(String word, String meant) {
    assertThat(NearestWord.of(word, KNOWN).orElse(null)).isEqualTo(meant);
  }
}
