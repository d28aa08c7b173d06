package org.sixfold.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The words of the report, Chinese and English together, from {@code daily_report.properties}. */
final class ReportWords {

  private static final Properties WORDS = load();

  private ReportWords() {}

  /** The word of a code; the code itself where there is none. */
  static String of(String code) {
    return WORDS.getProperty(code, code);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            new ClassPathResource("daily_report.properties").getInputStream(),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
