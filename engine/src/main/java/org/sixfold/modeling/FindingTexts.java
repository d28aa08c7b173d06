package org.sixfold.modeling;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What findings say, from {@code findings_zh.properties} and {@code findings_en.properties}. */
@Component
class FindingTexts {

  private final Properties chinese = load("findings_zh.properties");
  private final Properties english = load("findings_en.properties");

  Map<String, String> of(String code, Object... args) {
    return Map.of("zh", fill(chinese, code, args), "en", fill(english, code, args));
  }

  Set<String> codes() {
    return english.stringPropertyNames();
  }

  private static String fill(Properties texts, String code, Object... args) {
    String text = texts.getProperty(code, code);
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
